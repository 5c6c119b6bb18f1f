import PlanModel
import PlanSchedule

/// A few years of events of any kind in any order.
struct SeededHistory {
  let events: [ClockEvent]

  init(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let kinds = ClockEventKind.vocabulary.entries.map(\.code)
    events = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
      let kind = kinds[Int.random(in: 0..<kinds.count, using: &numbers)]
      let day = Day("2023-01-01") + .days(Int.random(in: 0..<1500, using: &numbers))
      return ClockEvent(kind, on: day)
    }
  }
}
