public import PlanModel

/// How many of the planned sessions behind a target took place.
public struct CohortDelivery: Hashable, Sendable, ContentFree {
  /// How many took place, in full or in part.
  public let given: Int

  /// How many were planned.
  public let planned: Int

  /// Creates a count of sessions.
  ///
  /// - Parameters:
  ///   - given: How many took place, in full or in part; below 0 is taken as 0.
  ///   - planned: How many were planned, at least as many as took place.
  public init(given: Int, planned: Int) {
    self.given = max(0, given)
    self.planned = max(self.given, planned)
  }

  /// Counts the sessions behind a target, in the same way as ``SessionDelivery``.
  ///
  /// - Parameters:
  ///   - target: The target; one that names no provision counts all sessions.
  ///   - sessions: The sessions in any order.
  ///   - day: The day up to which sessions are looked at.
  public init(of target: Target, sessions: [DeliveredSession], asOf day: Day) {
    let delivery = SessionDelivery(of: target, sessions: sessions, asOf: day)
    self.init(given: delivery.delivered, planned: delivery.planned)
  }

  /// Whether fewer sessions took place than the policy asks for.
  ///
  /// `nil` if too few were planned to speak of it.
  func isShort(by policy: CohortPolicy) -> Bool? {
    guard planned >= policy.leastSessions else { return nil }
    return Double(given) * 100 < Double(policy.deliveryPercent) * Double(planned)
  }

  /// The count in one sentence for people.
  public var text: String {
    "\(given) of \(Amount.count(planned, "planned session")) took place."
  }
}
