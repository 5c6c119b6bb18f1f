/// One entry in the history of a stored plan: which version, who made it, when and why.
///
/// A revision holds nothing of the plan itself. It is what a store answers to a change, and
/// what it lists as the plan's history. A deletion is a revision like any other.
public struct PlanRevision: PlanRecord {
  public static var recordName: String { "PlanRevision" }

  /// The plan that was changed.
  public var plan: LearningPlan.ID

  /// The version that the change made.
  public var version: RecordVersion

  /// Whether the plan was saved or deleted.
  public var action: RevisionAction

  /// The first day on which the version counts.
  public var effectiveFrom: Day

  /// The moment of the change, from the caller's clock.
  public var at: Instant

  /// Who made the change.
  public var by: StoreActor

  /// Why it was made.
  public var reason: String

  public var unknownMembers = UnknownMembers()

  /// Creates a revision.
  ///
  /// - Parameters:
  ///   - plan: The plan that was changed.
  ///   - version: The version that the change made.
  ///   - action: Whether the plan was saved or deleted.
  ///   - effectiveFrom: The first day on which the version counts.
  ///   - instant: The moment of the change.
  ///   - actor: Who made the change.
  ///   - reason: Why it was made.
  public init(
    plan: LearningPlan.ID,
    version: RecordVersion,
    action: RevisionAction = .saved,
    effectiveFrom: Day,
    at instant: Instant,
    by actor: StoreActor,
    reason: String
  ) {
    self.plan = plan
    self.version = version
    self.action = action
    self.effectiveFrom = effectiveFrom
    self.at = instant
    self.by = actor
    self.reason = reason
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    plan = .blank
    version = .blank
    action = .saved
    effectiveFrom = .blank
    at = .blank
    by = .blank
    reason = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("plan", .structure), &plan)
    try visitor.field(Field("version", .structure), &version)
    try visitor.field(Field("action", .structure), &action)
    try visitor.field(Field("effectiveFrom", .structure), &effectiveFrom)
    try visitor.field(Field("at", .structure), &at)
    try visitor.field(Field("by", .structure), &by)
    try visitor.field(Field("reason", .staff), &reason)
  }
}
