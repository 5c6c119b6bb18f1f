import PlanModel
import PlanSchedule

/// Measures how long it takes to find what is due for many plans, beside making their
/// histories, and how much memory that needs.
enum ObligationMeasurement {
  static func run(_ arguments: Arguments) throws {
    let count = try arguments.number("plans") ?? 30_000
    let rounds = try arguments.number("rounds") ?? 5
    let today: Day = "2026-11-26"
    let histories = HistorySequence(count: count, seed: 7)
    let clock = ObligationClock(.england2014)
    var making = Stopwatch()
    var looking = Stopwatch()
    var events = 0
    var counts = ObligationCounts()
    for _ in 0..<rounds {
      events = making.time { histories.reduce(0) { $0 + $1.events.count } }
      counts = looking.time { clock.counts(of: histories, asOf: today) }
    }
    var line = ResultLine(Operation.obligations.rawValue)
    line.add("plans", counts.planCount)
    line.add("events", events)
    line.add("obligations", counts.obligationCount)
    line.add("making_seconds", making.processorSeconds / Double(rounds))
    line.add(
      "ns_per_plan",
      (looking.processorSeconds - making.processorSeconds) * 1e9 / Double(rounds * count)
    )
    line.finish()
  }
}
