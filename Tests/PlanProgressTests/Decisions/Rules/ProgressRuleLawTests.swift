import PlanModel
import PlanProgress
import Testing

@Suite("Laws of the rules of progress")
struct ProgressRuleLawTests {
  private static let rules: [ProgressRule] = [
    .fourPoint, .threeBelowSixAbove, .fourOfSix, .trend, .midpoint, .monthFour,
    .projection,
  ]

  /// Returns a reading a week that rises by about one and a half, with scatter.
  private func values(_ seed: UInt64, _ count: Int = 14) -> [Int] {
    var numbers = SeededNumbers(seed: seed)
    return (1...count).map { week in 42 + week * 3 / 2 + numbers.next(below: 13) - 6 }
  }

  private func target(
    from start: Int,
    to goal: Int,
    _ direction: Direction = .increase
  ) -> Target {
    Cases.reader.with {
      $0.measure?.direction = direction
      $0.criterion = nil
      $0.baseline?.value = Number(exactly: start)
      $0.goal = Number(exactly: goal)
    }
  }

  private func statements(
    _ target: Target,
    _ values: [Int],
    asOf day: Day = "2027-01-20"
  ) -> [SignalStatement?] {
    let readings = Cases.weekly(values.map { Number(exactly: $0) })
    return Self.rules.map { rule in
      rule.signal(withID: "s", for: target, readings: readings, asOf: day).statement
    }
  }

  @Test("Shifting values and aim together changes no statement", arguments: 1...10)
  func shifting(seed: UInt64) {
    let values = values(seed)
    let shifted = statements(target(from: 142, to: 172), values.map { $0 + 100 })
    #expect(shifted == statements(target(from: 42, to: 72), values))
  }

  @Test("A mirrored target to decrease has the same statements", arguments: 1...10)
  func mirroring(seed: UInt64) {
    let values = values(seed)
    let mirrored = statements(
      target(from: 58, to: 28, .decrease),
      values.map { 100 - $0 }
    )
    #expect(mirrored == statements(target(from: 42, to: 72), values))
  }

  @Test("Readings before the window change no rule of runs", arguments: 1...20)
  func older(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let tail = (0..<6).map { _ in AimPosition.allCases[numbers.next(below: 3)] }
    let head = (0..<6).map { _ in AimPosition.allCases[numbers.next(below: 3)] }
    for rule in Self.rules.prefix(3) {
      #expect(
        rule.statement(for: head + tail, weeks: 12)
          == rule.statement(for: tail, weeks: 12)
      )
    }
  }

  @Test("Looking on a day is looking without the readings after it", arguments: 6...14)
  func lookingOnADay(week: Int) {
    let values = values(UInt64(week))
    let target = target(from: 42, to: 72)
    let day = Cases.day(ofWeek: week)
    let known = Array(values.prefix(week))
    #expect(statements(target, values, asOf: day) == statements(target, known, asOf: day))
  }

  @Test("The order in which readings are given changes nothing", arguments: 1...10)
  func order(seed: UInt64) {
    let readings = Cases.weekly(values(seed).map { Number(exactly: $0) })
    let signals = Cases.reader.signals(readings: readings, asOf: "2027-01-20")
    let reversed = Cases.reader.signals(readings: readings.reversed(), asOf: "2027-01-20")
    #expect(signals == reversed)
  }

  @Test("A gap never changes a statement", arguments: 1...10)
  func gaps(seed: UInt64) {
    let readings = Cases.weekly(values(seed).map { Number(exactly: $0) })
    let gap = Reading(id: "gap", target: "t", on: "2026-10-01").with { $0.gap = .absent }
    let signals = Cases.reader.signals(readings: readings, asOf: "2027-01-20")
    let withGap = Cases.reader.signals(readings: readings + [gap], asOf: "2027-01-20")
    #expect(signals == withGap)
  }
}
