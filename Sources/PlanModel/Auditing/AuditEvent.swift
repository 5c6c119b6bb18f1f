/// One thing that was done to what a store keeps, or that somebody was shown.
///
/// Events of changes are kept in the same step as the change. Events of reading sensitive
/// sections, and of everything that leaves the store, are recorded by whoever hands it out.
/// An event names actors, pupils and plans by opaque identifiers.
///
/// Source: UK GDPR, Articles 5(2) and 30; how the trail is chained is of this library.
public struct AuditEvent: PlanRecord {
  public static var recordName: String { "AuditEvent" }

  /// What was done.
  public var action: AuditAction

  /// The moment, from the caller's clock.
  public var at: Instant

  /// Who did it, and for what purpose.
  public var by: StoreActor

  /// The pupil it is about.
  ///
  /// `nil` if it is about nobody in particular, or if it may not be named any more.
  public var pupil: Pupil.ID?

  /// The plan it is about, `nil` if it is about no single plan.
  public var plan: LearningPlan.ID?

  /// The version that the change made or that was read, `nil` if it is about none.
  ///
  /// It is not called `version`, because a document says the version of its format there.
  ///
  /// Unit: none.
  public var recordVersion: RecordVersion?

  /// The first day on which the version counts, `nil` if it is about no version of a plan.
  public var effectiveFrom: Day?

  /// Why it was done.
  ///
  /// `nil` if nobody has said.
  public var reason: String?

  /// The SHA-256 of the document before the change, as 64 hexadecimal digits in lower case.
  ///
  /// `nil` if there was none or nothing was changed.
  public var before: String?

  /// The SHA-256 of the document after the change, as 64 hexadecimal digits in lower case.
  ///
  /// `nil` if there is none or nothing was changed.
  public var after: String?

  /// The kinds of fact that were shown or left the store; empty for a change.
  public var scope: [Sensitivity] = []

  /// How many entries of the trail lost their contents by the event, `nil` for the rest.
  ///
  /// Unit: entries.
  public var erasedEntries: Int?

  public var unknownMembers = UnknownMembers()

  /// Creates an event.
  ///
  /// - Parameters:
  ///   - action: What was done.
  ///   - access: Who did it, and when.
  public init(_ action: AuditAction, by access: PlanAccess) {
    self.action = action
    self.at = access.at
    self.by = access.actor
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    action = .blank
    at = .blank
    by = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("action", .structure), &action)
    try visitor.field(Field("at", .structure), &at)
    try visitor.field(Field("by", .structure), &by)
    try visitor.field(Field("pupil", .structure), &pupil)
    try visitor.field(Field("plan", .structure), &plan)
    try visitor.field(Field("recordVersion", .structure), &recordVersion)
    try visitor.field(Field("effectiveFrom", .structure), &effectiveFrom)
    try visitor.field(Field("reason", .staff), &reason)
    try visitor.field(Field("before", .structure), &before)
    try visitor.field(Field("after", .structure), &after)
    try visitor.field(Field("scope", .structure), &scope)
    try visitor.field(Field("erasedEntries", .structure), &erasedEntries)
  }
}
