import PlanModel
import PlanSchedule

/// Measures how long it takes to lay out the reviews of a school year, and to lay them out
/// again with one more.
enum WorkloadMeasurement {
  static func run(_ arguments: Arguments) throws {
    let count = try arguments.number("reviews") ?? 300
    let rounds = try arguments.number("rounds") ?? 5
    let today: Day = "2026-09-01"
    let school = BusySchool(reviews: count + 1)
    let demands = Array(school.demands.dropLast())
    let planner = WorkloadPlanner(resources: school.resources)
    var first = Stopwatch()
    var again = Stopwatch()
    var timetable = planner.timetable(
      of: [ReviewDemand<BusySchool.Review>](),
      asOf: today
    )
    var later = timetable
    for _ in 0..<rounds {
      timetable = first.time { planner.timetable(of: demands, asOf: today) }
      let earlier = timetable.earlierPlacements()
      later = again.time {
        planner.timetable(of: school.demands, asOf: today, keeping: earlier)
      }
    }
    var line = ResultLine(Operation.workload.rawValue)
    line.add("reviews", demands.count)
    line.add("placed", timetable.placed.count)
    line.add("unplaced", timetable.unplaced.count)
    line.add("seconds_first", first.processorSeconds / Double(rounds))
    line.add("seconds_again", again.processorSeconds / Double(rounds))
    line.add("moved_again", later.moved.count)
    line.finish()
  }
}
