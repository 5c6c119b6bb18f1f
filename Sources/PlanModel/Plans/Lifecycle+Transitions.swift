extension Lifecycle {
  /// The steps that a plan, an outcome or a target may take.
  ///
  /// A step back from ``accepted`` or ``onHold`` is allowed, because people change their
  /// minds; what is ``completed`` or ``cancelled`` stays so, and is carried on by a new
  /// plan or target.
  public static let transitions: [Lifecycle: [Lifecycle]] = [
    .proposed: [.accepted, .active, .cancelled],
    .accepted: [.proposed, .active, .cancelled],
    .active: [.onHold, .completed, .cancelled],
    .onHold: [.active, .completed, .cancelled],
    .completed: [],
    .cancelled: [],
  ]

  /// Whether nothing follows: the plan, outcome or target is finished or given up.
  public var isFinal: Bool {
    Self.transitions[self]?.isEmpty ?? false
  }

  /// Returns whether a step to another state is in the table.
  ///
  /// - Parameter next: The state to go to.
  /// - Returns: `true` for a step of ``transitions``, and `false` for every other one and
  ///   for states that the table does not list.
  public func canBecome(_ next: Lifecycle) -> Bool {
    Self.transitions[self]?.contains(next) ?? false
  }

  /// Takes a step to another state.
  ///
  /// ```swift
  /// try plan.lifecycle.become(.active)
  /// ```
  ///
  /// - Parameter next: The state to go to.
  /// - Throws: ``LifecycleError`` if the step is not in ``transitions``; nothing changes.
  public mutating func become(_ next: Lifecycle) throws(LifecycleError) {
    guard canBecome(next) else { throw LifecycleError(from: self, to: next) }
    self = next
  }
}
