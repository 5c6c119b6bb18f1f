/// One call to a store: who makes it, for which school, and when.
///
/// Every call that reads or changes takes an access, so that a store can keep schools apart,
/// decide what it shows, and record who did what. There is no default and no current user.
///
/// ```swift
/// let senco = StoreActor(id: "staff-7", role: "SENCO", purpose: "Spring review")
/// let access = PlanAccess(by: senco, in: "school-1", at: clock.now)
/// ```
public struct PlanAccess: Hashable, Sendable {
  /// Who reads or changes.
  public var actor: StoreActor

  /// The school whose plans the call is about.
  public var school: School.ID

  /// The moment of the call, from the caller's clock.
  public var at: Instant

  /// Creates an access.
  ///
  /// - Parameters:
  ///   - actor: Who reads or changes.
  ///   - school: The school whose plans the call is about.
  ///   - instant: The moment of the call, from the caller's clock.
  public init(by actor: StoreActor, in school: School.ID, at instant: Instant) {
    self.actor = actor
    self.school = school
    self.at = instant
  }
}
