import PlanModel
import PlanSchedule

/// Checks a timetable against what a school gave, slot by slot and without cleverness.
struct TimetableChecker<Subject> {
  /// One person or room in one slot.
  struct Time: Hashable {
    let who: String
    let session: ReviewSession
    let slot: Int
  }

  let resources: ReviewResources
  let demands: [ReviewDemand<Subject>]
  let today: Day

  /// What is wrong, in words; empty for a timetable that holds.
  func faults(
    in timetable: WorkloadTimetable<Subject>,
    invited: Set<Identifier<Subject>> = []
  ) -> [String] {
    var faults: [String] = []
    let ids = timetable.placed.map(\.id) + timetable.unplaced.map(\.id)
    if ids.sorted() != demands.map(\.id).sorted() {
      faults.append("some lost or doubled")
    }
    var taken: Set<Time> = []
    var counts: [ReviewSession: Int] = [:]
    for review in timetable.placed {
      guard let demand = demands.first(where: { $0.id == review.id }) else { continue }
      faults += self.faults(of: review, demand, isInvited: invited.contains(review.id))
      counts[review.session, default: 0] += 1
      for slot in review.slots {
        for who in names(review, demand)
        where !taken.insert(Time(who: who, session: review.session, slot: slot)).inserted
        {
          faults.append("\(who) twice in slot \(slot) of \(review.session)")
        }
      }
    }
    for (session, count) in counts {
      let part = resources.sessions.first { $0.part == session.part }
      if count > part?.mostReviews ?? count { faults.append("too many in \(session)") }
    }
    return faults + overused(taken)
  }

  private func names(
    _ review: PlacedReview<Subject>,
    _ demand: ReviewDemand<Subject>
  ) -> [String] {
    let family =
      demand.family.map { "family \($0)" } ?? demand.pupil.map { "pupil \($0)" }
    return review.attending.map { "person \($0)" }
      + [review.room.map { "room \($0)" }, family].compactMap(\.self)
  }

  private func faults(
    of review: PlacedReview<Subject>,
    _ demand: ReviewDemand<Subject>,
    isInvited: Bool
  ) -> [String] {
    var faults: [String] = []
    func check(_ holds: Bool, _ fault: String) {
      if !holds { faults.append("\(review.id): \(fault)") }
    }
    check(resources.calendar.isSchoolDay(review.day), "closed day")
    let first = max(demand.earliestDay, today + .days(demand.noticeDays))
    check(isInvited || first <= review.day, "too early")
    check(isInvited || review.day <= demand.latest.day, "too late")
    check(review.slots.count == max(1, demand.slots), "wrong length")
    let part = resources.sessions.first { $0.part == review.session.part }
    check(1...(part?.slots ?? 1) ~= review.slots.upperBound, "outside the session")
    for choice in demand.mustAttend {
      check(choice.people.contains { review.attending.contains($0) }, "somebody missing")
    }
    for person in review.attending {
      let known = resources.attendees.first { $0.id == person }
      for slot in review.slots {
        let isFree = known?.availability.isFree(slot, review.session) ?? false
        check(isFree, "somebody not free")
      }
    }
    let room = resources.rooms.first { $0.id == review.room }
    check(
      demand.room == nil || room?.kinds.contains(demand.room ?? "") == true,
      "no room"
    )
    return faults
  }

  private func overused(_ taken: Set<Time>) -> [String] {
    var faults: [String] = []
    for attendee in resources.attendees {
      let own = taken.filter { $0.who == "person \(attendee.id)" }
      for (session, times) in Dictionary(grouping: own, by: \.session)
      where times.count > attendee.availability.mostSlots(session) {
        faults.append("\(attendee.id) has too much in \(session)")
      }
    }
    return faults
  }
}

extension Availability {
  fileprivate func isFree(_ slot: Int, _ session: ReviewSession) -> Bool {
    let isAway = absences.contains {
      $0.firstDay <= session.day && session.day <= $0.lastDay
        && ($0.part ?? session.part) == session.part
    }
    let isWeekly = weekly.contains {
      $0.weekday == session.day.weekday && $0.part == session.part
        && $0.slots?.contains(slot) ?? true
    }
    let isExtra = extra.contains {
      $0.session == session && $0.slots?.contains(slot) ?? true
    }
    return !isAway && (isEverySession || isWeekly || isExtra)
  }

  fileprivate func mostSlots(_ session: ReviewSession) -> Int {
    if isEverySession { return 64 }
    let weekly = weekly.filter {
      $0.weekday == session.day.weekday && $0.part == session.part
    }
    let extra = extra.filter { $0.session == session }
    return (weekly.map(\.mostSlots) + extra.map(\.mostSlots)).reduce(0) {
      $0 + ($1 ?? 64)
    }
  }
}
