import PlanModel

/// The conditions of a query in the numbers of a directory.
struct PlanFilter {
  private let query: PlanQuery
  private let pupils: Set<UInt32>?
  private let kinds: Set<UInt32>?
  private let lifecycles: Set<UInt32>?

  init(_ query: PlanQuery, in directory: PlanDirectory) {
    self.query = query
    pupils = query.pupils.map { Set($0.compactMap { directory.pupils.number(of: $0) }) }
    kinds = query.kinds.map { Set($0.compactMap { directory.kinds.number(of: $0) }) }
    lifecycles = query.lifecycles.map {
      Set($0.compactMap { directory.lifecycles.number(of: $0) })
    }
  }

  /// Returns whether an identifier meets the conditions about identifiers.
  func accepts(_ id: LearningPlan.ID) -> Bool {
    guard query.ids?.contains(id) ?? true else { return false }
    return query.idPrefix.map { id.text.utf8.starts(with: $0.utf8) } ?? true
  }

  /// Returns whether no later identifier can begin as is asked for.
  func isPast(_ id: LearningPlan.ID) -> Bool {
    guard let prefix = query.idPrefix, !id.text.utf8.starts(with: prefix.utf8) else {
      return false
    }
    return prefix.utf8.lexicographicallyPrecedes(id.text.utf8)
  }

  /// Returns whether columns meet the conditions about the plan.
  func accepts(_ columns: IndexedColumns, in directory: PlanDirectory) -> Bool {
    guard pupils?.contains(columns.pupil) ?? true,
      kinds?.contains(columns.kind) ?? true,
      lifecycles?.contains(columns.lifecycle) ?? true
    else { return false }
    if let day = query.reviewDueBefore {
      guard let next = columns.nextReview, next < day else { return false }
    }
    return query.areas.map { !$0.isDisjoint(with: directory.areaSets[columns.areas]) }
      ?? true
  }
}

extension PlanDirectory {
  /// Returns the identifiers that may match a query, in order.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - isComplete: Whether nothing unreadable may have changed a plan.
  /// - Returns: The identifiers.
  func candidates(for query: PlanQuery, isComplete: Bool) -> MergedIdentifiers {
    var lists = [everSaved]
    if let ids = query.ids {
      var list = List()
      for id in ids where timelines[id] != nil { list.insert(id) }
      lists = [list]
    } else if query.asOf == nil, isComplete {
      lists = shortestLists(for: query)
    }
    return MergedIdentifiers(
      lists,
      after: query.after,
      from: query.idPrefix.flatMap { LearningPlan.ID($0) }
    )
  }

  private func shortestLists(for query: PlanQuery) -> [List] {
    var choices = [[all]]
    if let ids = query.pupils {
      choices.append(ids.compactMap { pupils.number(of: $0).flatMap { byPupil[$0] } })
    }
    if let codes = query.kinds {
      choices.append(codes.compactMap { kinds.number(of: $0).flatMap { byKind[$0] } })
    }
    if let codes = query.lifecycles {
      let numbers = codes.compactMap { lifecycles.number(of: $0) }
      choices.append(numbers.compactMap { byLifecycle[$0] })
    }
    if let areas = query.areas { choices.append(areas.compactMap { byArea[$0] }) }
    if let day = query.reviewDueBefore {
      choices.append(byReview.filter { $0.key < day }.map(\.value))
    }
    func length(_ lists: [List]) -> Int { lists.reduce(0) { $0 + $1.count } }
    return choices.min { length($0) < length($1) } ?? []
  }
}
