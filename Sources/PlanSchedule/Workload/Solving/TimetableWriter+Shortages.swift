import PlanModel

extension TimetableWriter {
  /// A proof with identifiers for numbers.
  func shortage(
    _ found: Shortage,
    widenedBy others: [Int]
  ) -> CapacityShortage<Subject> {
    let finder = ShortageFinder(state, search.isFixed, unit: found.unit)
    let shortage = found.cells.isEmpty ? found : finder.widened(found, by: others)
    let reviews = Set(shortage.needs.map(finder.owner(of:))).sorted()
    let ids = reviews.map { reader.demands[$0].id }
    let fixed = reviews.filter { search.isFixed[$0] }.map { reader.demands[$0].id }
    return CapacityShortage(
      demands: ids,
      fixed: Set(fixed),
      supply: supply(shortage.cells),
      unitSlots: shortage.unit,
      needed: shortage.needs.reduce(0) { $0 + finder.units(of: $1) },
      capacity: shortage.cells.reduce(0) { $0 + finder.capacity(of: $1) }
    )
  }

  private func supply(_ cells: [Shortage.Cell]) -> [CapacityShortage<Subject>.Supply] {
    let ordered = cells.sorted {
      ($0.resource, $0.session) < ($1.resource, $1.session)
    }
    return ordered.chunked { $0.resource == $1.resource }.map { chunk in
      let resource = chunk.first?.resource ?? -1
      return CapacityShortage<Subject>.Supply(
        resource: resource < 0 ? .school : reader.resource(resource),
        sessions: chunk.map { problem.sessions.session(at: $0.session) }
      )
    }
  }

  // MARK: What would help

  /// The first session after the latest day that still has a place.
  func lateSession(for review: Int) -> ReviewSession? {
    let latest = problem.reviews[review].latest
    let first = max(
      problem.sessions.days.firstPosition { $0 > latest },
      problem.reviews[review].window.lowerBound
    )
    let session = (first..<max(first, problem.sessions.count)).first {
      state.starts(of: review, in: $0) != 0
    }
    return session.map(problem.sessions.session(at:))
  }

  /// The session of the window, nearest to the wished day, in which one more person or
  /// room would be enough.
  func hint(for review: Int) -> SessionHint? {
    let facts = problem.reviews[review]
    var best: (distance: Int, session: Int, need: Int)?
    for session in facts.window {
      guard let need = missingNeed(of: review, in: session) else { continue }
      let day = problem.sessions.days[session]
      let distance = facts.preferred < 0 ? 0 : abs(day - facts.preferred)
      if let best, best.distance <= distance { continue }
      best = (distance, session, need)
    }
    guard let best else { return nil }
    let members =
      best.need < 0 ? [] : problem.needs[best.need].map { problem.members[$0] }
    let people = members.compactMap { reader.resource($0).attendee }
    let isRoom = best.need >= 0 && people.isEmpty
    return SessionHint(
      session: problem.sessions.session(at: best.session),
      people: people,
      room: isRoom ? reader.demands[review].room : nil,
      slots: facts.slots
    )
  }

  /// The one need without which a review would fit into a session, -1 for the school's own
  /// limit; `nil` if more is missing, or if the missing one is at another review then.
  private func missingNeed(of review: Int, in session: Int) -> Int? {
    let facts = problem.reviews[review]
    let whole = SlotMask.first(problem.sessions.slots(at: session))
    let starts = SlotMask.starts(in: whole, slots: facts.slots)
    guard starts != 0 else { return nil }
    let isSchoolFull = state.sessionLeft[session] <= 0
    let missing = facts.needs.filter { need in
      state.starts(of: [need], in: session, slots: facts.slots) & starts == 0
    }
    if isSchoolFull { return missing.isEmpty ? -1 : nil }
    guard missing.count <= 1 else { return nil }
    guard let need = missing.first else {
      // Each need can be met, but not all at one time: the last one gives way.
      return facts.needs.last { isEnough($0, of: review, in: session, starts) }
    }
    return isEnough(need, of: review, in: session, starts) ? need : nil
  }

  /// Whether a review would fit if one need were met whenever nobody else is met then.
  private func isEnough(
    _ need: Int,
    of review: Int,
    in session: Int,
    _ starts: UInt64
  ) -> Bool {
    let facts = problem.reviews[review]
    let rest = facts.needs.filter { $0 != need }
    let others = state.starts(of: rest, in: session, slots: facts.slots) & starts
    let members = problem.needs[need].map { problem.members[$0] }
    guard !members.isEmpty else { return others != 0 }
    return members.contains { resource in
      let cell = problem.supply.cell(resource, session)
      let busy = problem.supply.free[cell] & ~state.free[cell]
      return SlotMask.starts(in: ~busy, slots: facts.slots) & others != 0
    }
  }
}

extension Array {
  /// The array in runs whose neighbours belong together.
  fileprivate func chunked(
    while belong: (Element, Element) -> Bool
  ) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where !belong(self[index - 1], self[index]) {
      chunks.append(self[start..<index])
      start = index
    }
    if start < endIndex { chunks.append(self[start...]) }
    return chunks
  }
}
