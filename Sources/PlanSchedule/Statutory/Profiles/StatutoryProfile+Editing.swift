extension StatutoryProfile {
  /// Adds a deadline, or puts it in the place of the one with its code.
  ///
  /// - Parameter rule: The deadline.
  public mutating func set(_ rule: DeadlineRule) {
    guard let place = deadlines.firstIndex(where: { $0.id == rule.id }) else {
      deadlines.append(rule)
      return
    }
    deadlines[place] = rule
  }

  /// Removes a deadline.
  ///
  /// - Parameter code: The code of the deadline; one that the profile does not have is no
  ///   fault.
  public mutating func remove(_ code: DeadlineCode) {
    deadlines.removeAll { $0.id == code }
  }

  /// What is wrong with the profile, none for a profile of this library.
  public var faults: [ProfileFault] {
    var faults: [ProfileFault] = []
    var seen: Set<DeadlineCode> = []
    for rule in deadlines {
      if !seen.insert(rule.id).inserted { faults.append(.init(.repeatedCode, rule.id)) }
      if !rule.clauses.contains(where: { $0.begins && !$0.events.isEmpty }) {
        faults.append(.init(.neverBegins, rule.id))
      }
      if rule.bound == .minimum, !rule.exceptions.isEmpty {
        faults.append(.init(.exceptionFromMinimum, rule.id))
      }
    }
    return faults
  }
}
