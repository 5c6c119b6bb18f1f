import PlanModel
import PlanSchedule

/// Tries every timetable of a few reviews, to know the most that can be placed.
struct EveryTimetable<Subject> {
  private let checker: TimetableChecker<Subject>
  private let options: [[PlacedOption]]
  private var taken: Set<TimetableChecker<Subject>.Time> = []
  private var used: [String: Int] = [:]

  private struct PlacedOption {
    let times: [TimetableChecker<Subject>.Time]
    let uses: [(key: String, count: Int, most: Int)]
  }

  init(_ resources: ReviewResources, _ demands: [ReviewDemand<Subject>], today: Day) {
    checker = TimetableChecker(resources: resources, demands: demands, today: today)
    options = demands.map { demand in
      Self.options(demand, resources, today)
    }
  }

  /// The most reviews that any timetable has.
  mutating func mostPlaced() -> Int { most(from: 0, best: 0, placed: 0) }

  private mutating func most(from index: Int, best: Int, placed: Int) -> Int {
    guard index < options.count else { return max(best, placed) }
    var best = best
    for option in options[index] where taken.isDisjoint(with: option.times) {
      guard option.uses.allSatisfy({ used[$0.key, default: 0] + $0.count <= $0.most })
      else { continue }
      taken.formUnion(option.times)
      for use in option.uses { used[use.key, default: 0] += use.count }
      best = most(from: index + 1, best: best, placed: placed + 1)
      taken.subtract(option.times)
      for use in option.uses { used[use.key, default: 0] -= use.count }
      if best == options.count { return best }
    }
    let possible = placed + options.count - index - 1
    return possible > best ? most(from: index + 1, best: best, placed: placed) : best
  }

  /// Every session, slot and team of a review that holds when nothing else is there.
  private static func options(
    _ demand: ReviewDemand<Subject>,
    _ resources: ReviewResources,
    _ today: Day
  ) -> [PlacedOption] {
    var options: [PlacedOption] = []
    for day in resources.days where resources.calendar.isSchoolDay(day) {
      guard demand.earliestDay <= day, day <= demand.latest.day,
        today + .days(demand.noticeDays) <= day
      else { continue }
      for part in resources.sessions {
        for start in 1...max(1, part.slots - demand.slots + 1) {
          let last = start + demand.slots - 1
          guard last <= part.slots else { continue }
          let session = ReviewSession(day, part.part)
          for team in teams(demand, resources) {
            let option = option(demand, session, start...last, team, part, resources)
            if let option { options.append(option) }
          }
        }
      }
    }
    return options
  }

  private static func teams(
    _ demand: ReviewDemand<Subject>,
    _ resources: ReviewResources
  ) -> [Set<String>] {
    var teams: [Set<String>] = [[]]
    for choice in demand.mustAttend {
      teams = teams.flatMap { team in
        choice.people.map { team.union(["person \($0)"]) }
      }
    }
    if let kind = demand.room {
      let rooms = resources.rooms.filter { $0.kinds.contains(kind) }
      teams = teams.flatMap { team in rooms.map { team.union(["room \($0.id)"]) } }
    }
    return teams
  }

  private static func option(
    _ demand: ReviewDemand<Subject>,
    _ session: ReviewSession,
    _ slots: ClosedRange<Int>,
    _ team: Set<String>,
    _ part: SchoolSession,
    _ resources: ReviewResources
  ) -> PlacedOption? {
    var uses = [("school \(session)", 1, part.mostReviews ?? .max)]
    for attendee in resources.attendees where team.contains("person \(attendee.id)") {
      let entry = attendee.availability.weekly.first {
        $0.weekday == session.day.weekday && $0.part == session.part
      }
      guard let entry else { return nil }
      uses.append(("\(attendee.id) \(session)", slots.count, entry.mostSlots ?? 64))
    }
    let family = demand.family.map { "family \($0)" }
    let times = (Array(team) + [family].compactMap(\.self)).flatMap { who in
      slots.map { TimetableChecker<Subject>.Time(who: who, session: session, slot: $0) }
    }
    return PlacedOption(times: times, uses: uses)
  }
}
