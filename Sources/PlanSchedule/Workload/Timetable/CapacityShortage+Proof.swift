public import PlanModel

extension CapacityShortage {
  /// Returns whether the proof holds, by counting again from the demands and resources.
  ///
  /// Nothing of what found the proof is used: each day of each window is looked at, and each
  /// session that would be possible must be in the supply.
  ///
  /// - Parameters:
  ///   - all: The reviews of which a timetable was asked.
  ///   - resources: The days, people and rooms of the school.
  ///   - today: The day on which the timetable was made.
  ///   - earlier: Where reviews stood in an earlier timetable.
  /// - Returns: `true` if the reviews need more than there is.
  public func isProven(
    by all: [ReviewDemand<Subject>],
    in resources: ReviewResources,
    asOf today: Day,
    keeping earlier: [EarlierPlacement<Subject>] = []
  ) -> Bool {
    guard unitSlots > 0, Set(demands).count == demands.count else { return false }
    let count = ShortageCount(self, resources, today)
    var found = 0
    for id in demands {
      let known = all.filter { $0.id == id }.min { $0.precedes($1) }
      guard let demand = known else { return false }
      let placement = EarlierPlacement.each(of: earlier.filter { $0.id == id }).first
      if fixed.contains(id) {
        guard let placement, placement.isInvited || placement.isTold(demand, asOf: today)
        else { return false }
        found += count.units(of: demand, onlyIn: [placement.session])
      } else {
        let sessions = count.possibleSessions(for: demand)
        // Without a session that is possible, one review is one too many.
        guard !sessions.isEmpty else { return true }
        found += count.units(of: demand, onlyIn: sessions)
      }
    }
    return found >= needed && count.capacity <= capacity && needed > capacity
  }
}

// MARK: - Counting

/// Counts what reviews need and a supply has, straight from what a school gave.
private struct ShortageCount<Subject> {
  let shortage: CapacityShortage<Subject>
  let resources: ReviewResources
  let today: Day
  let supply: [ShortResource: Set<ReviewSession>]

  init(
    _ shortage: CapacityShortage<Subject>,
    _ resources: ReviewResources,
    _ today: Day
  ) {
    self.shortage = shortage
    self.resources = resources
    self.today = today
    supply = shortage.supply.reduce(into: [:]) {
      $0[$1.resource, default: []].formUnion($1.sessions)
    }
  }

  /// How many units the supply has.
  var capacity: Int {
    supply.reduce(0) { sum, entry in
      entry.value.reduce(sum) { $0 + units(of: entry.key, in: $1) }
    }
  }

  private func units(of resource: ShortResource, in session: ReviewSession) -> Int {
    guard resource != .school else {
      return resources.sessions.first { $0.part == session.part }?.mostReviews ?? .max / 2
    }
    let cell = cell(of: resource, in: session)
    var units = 0
    var run = 0
    for slot in 0..<SchoolSession.maximumSlots {
      run = cell.free & 1 << UInt64(slot) == 0 ? 0 : run + 1
      if run == shortage.unitSlots {
        units += 1
        run = 0
      }
    }
    return min(units, cell.most / shortage.unitSlots)
  }

  private func cell(of resource: ShortResource, in session: ReviewSession) -> SupplyCell {
    let availability =
      if let id = resource.attendee {
        resources.attendees.filter { $0.id == id }.map(\.availability)
      } else {
        resources.rooms.filter { $0.id == resource.room }.map(\.availability)
      }
    let part = resources.sessions.first { $0.part == session.part && $0.slots > 0 }
    let slots = min(part?.slots ?? 0, SchoolSession.maximumSlots)
    return availability.reduce(into: SupplyCell()) { sum, one in
      let cell = one.cell(in: session, ofSlots: slots)
      sum.add(cell.free, most: cell.most)
    }
  }

  /// The people and rooms of whom one is needed, for each need of a review.
  private func choices(of demand: ReviewDemand<Subject>) -> [[ShortResource]] {
    var choices = demand.mustAttend.map { $0.people.map(ShortResource.attendee) }
    if let kind = demand.room {
      let rooms = resources.rooms.filter { $0.kinds.contains(kind) }
      choices.append(rooms.map { .room($0.id) })
    }
    return choices.sorted { $0.count < $1.count }
  }
}

// MARK: - Demands

extension ShortageCount {
  /// The sessions of a review's window in which it could be held if nothing else were.
  func possibleSessions(for demand: ReviewDemand<Subject>) -> [ReviewSession] {
    let told = today + .days(max(0, demand.noticeDays))
    let first = max(demand.earliestDay, told, resources.days.lowerBound)
    let cut = resources.days.lowerBound + .days(ReviewResources.maximumDays - 1)
    let last = min(demand.latest.day, resources.days.upperBound, cut)
    guard first <= last else { return [] }
    let days = (first...last).filter(resources.calendar.isSchoolDay)
    return days.flatMap { day in
      resources.sessions.map { ReviewSession(day, $0.part) }
    }
    .filter { isPossible(demand, in: $0) }
  }

  private func isPossible(
    _ demand: ReviewDemand<Subject>,
    in session: ReviewSession
  ) -> Bool {
    let part = resources.sessions.first { $0.part == session.part && $0.slots > 0 }
    guard let part, part.mostReviews ?? 1 > 0 else { return false }
    let slots = max(1, demand.slots)
    let last = min(part.slots, SchoolSession.maximumSlots) - slots
    guard last >= 0 else { return false }
    return (0...last).contains { start in
      let run = SlotMask.run(at: start, slots: slots)
      return choices(of: demand).allSatisfy { people in
        people.contains {
          let cell = cell(of: $0, in: session)
          return cell.most >= slots && cell.free & run == run
        }
      }
    }
  }

  /// How many units of the supply a review cannot do without, if it must be held in one of
  /// some sessions.
  func units(
    of demand: ReviewDemand<Subject>,
    onlyIn sessions: [ReviewSession]
  ) -> Int {
    if let school = supply[.school] {
      return sessions.allSatisfy(school.contains) ? 1 : 0
    }
    var counted: Set<ShortResource> = []
    var units = 0
    for people in choices(of: demand) where counted.isDisjoint(with: people) {
      let isConfined = people.allSatisfy { person in
        sessions.allSatisfy {
          supply[person]?.contains($0) == true || self.units(of: person, in: $0) == 0
        }
      }
      guard isConfined else { continue }
      counted.formUnion(people)
      units += max(1, demand.slots) / shortage.unitSlots
    }
    return units
  }
}

// MARK: - Availability

extension Availability {
  /// The free slots in one session.
  fileprivate func cell(in session: ReviewSession, ofSlots count: Int) -> SupplyCell {
    let isAway = absences.contains {
      $0.firstDay <= session.day && session.day <= $0.lastDay
        && ($0.part == nil || $0.part == session.part)
    }
    guard !isAway else { return SupplyCell() }
    var cell = SupplyCell()
    if isEverySession {
      cell.add(SlotMask.first(count), most: nil)
    } else {
      for one in weekly
      where one.part == session.part && one.weekday == session.day.weekday {
        cell.add(SlotMask.slots(one.slots, of: count), most: one.mostSlots)
      }
    }
    for one in extra where one.session == session {
      cell.add(SlotMask.slots(one.slots, of: count), most: one.mostSlots)
    }
    return cell
  }
}
