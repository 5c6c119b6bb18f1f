/// A change to a plan, and why it was made.
public struct Amendment: PlanRecord {
  public static var recordName: String { "Amendment" }

  /// The type of the identifier of an amendment.
  public typealias ID = Identifier<Amendment>

  /// The identifier of the amendment.
  public var id: ID

  /// Why the plan was changed.
  public var reason: String

  /// The day of the change.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  /// Who made it.
  ///
  /// `nil` while nobody has said.
  public var by: Contributor.ID?

  /// What was changed, as JSON Pointers into the plan.
  public var paths: [String] = []

  /// The version before.
  ///
  /// `nil` while nobody has said.
  public var fromVersion: String?

  /// The version after.
  ///
  /// `nil` while nobody has said.
  public var toVersion: String?

  public var unknownMembers = UnknownMembers()

  /// Creates an amendment.
  ///
  /// - Parameters:
  ///   - id: The identifier of the amendment.
  ///   - reason: Why the plan was changed.
  ///   - on: The day of the change.
  public init(id: ID, reason: String, on: Day? = nil) {
    self.id = id
    self.reason = reason
    self.on = on
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    reason = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("reason", .progress), &reason)
    try visitor.field(Field("on", .structure), &on)
    try visitor.field(Field("by", .structure), &by)
    try visitor.field(Field("paths", .structure), &paths)
    try visitor.field(Field("fromVersion", .structure), &fromVersion)
    try visitor.field(Field("toVersion", .structure), &toVersion)
  }
}
