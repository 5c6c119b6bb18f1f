import PlanModel
import PlanProgress
import Testing

@Suite("Phases in what a source is given")
struct SignalRequestTests {
  static let names: [String?] = [
    nil, "Made-up clinic", "Made-up clinic", "At home", "Made-up clinic", nil,
  ]

  static func phases(
    _ grant: SignalGrant,
    _ change: (inout LearningPlan) -> Void = { _ in }
  ) -> [Day: String?] {
    let plan = OversightCases.plan.with {
      for (place, name) in names.enumerated() { $0.readings[place].phase = name }
      change(&$0)
    }
    let day = Cases.day(ofWeek: names.count)
    let request = SignalRequest(about: ["t"], of: plan, granting: grant, asOf: day)
    var phases: [Day: String?] = [:]
    for reading in request.readings { phases[reading.on] = .some(reading.phase) }
    return phases
  }

  static func weeks(_ names: [String?]) -> [Day: String?] {
    var weeks: [Day: String?] = [:]
    for (place, name) in names.enumerated() {
      weeks[Cases.day(ofWeek: place + 1)] = .some(name)
    }
    return weeks
  }

  @Test("Without words phases are numbered by their first days, in any order of readings")
  func numbered() {
    let numbers: [String?] = [nil, "phase 1", "phase 1", "phase 2", "phase 1", nil]
    #expect(Self.phases(.numbers) == Self.weeks(numbers))
    #expect(Self.phases(.numbers) { $0.readings.reverse() } == Self.weeks(numbers))
    #expect(Self.phases([.sessions, .gaps]) == Self.weeks(numbers))
  }

  @Test("With words phases keep their names")
  func named() {
    #expect(Self.phases(.words) == Self.weeks(Self.names))
  }

  @Test("A phase that is not given is not counted")
  func hidden() {
    let numbers = Self.phases(.numbers) {
      $0.readings[0].phase = "In hospital"
      $0.readings[0].gap = .unwell
    }
    #expect(numbers[Cases.day(ofWeek: 1)] == nil)
    #expect(numbers[Cases.day(ofWeek: 2)] == "phase 1")
  }
}
