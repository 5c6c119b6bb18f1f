/// A step in the life of a plan, such as a referral or consent.
public struct PlanEvent: PlanRecord {
  public static var recordName: String { "PlanEvent" }

  /// The type of the identifier of an event.
  public typealias ID = Identifier<PlanEvent>

  /// The identifier of the event.
  public var id: ID

  /// What happened.
  public var kind: PlanEventKind

  /// The day on which it happened.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  /// Who did it.
  ///
  /// `nil` while nobody has said.
  public var by: Contributor.ID?

  /// What to know about it.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// Why it happened.
  ///
  /// `nil` while nobody has said.
  public var reason: String?

  public var unknownMembers = UnknownMembers()

  /// Creates an event.
  ///
  /// - Parameters:
  ///   - id: The identifier of the event.
  ///   - kind: What happened.
  ///   - on: The day on which it happened.
  public init(id: ID, kind: PlanEventKind, on: Day? = nil) {
    self.id = id
    self.kind = kind
    self.on = on
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    kind = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("kind", .structure), &kind)
    try visitor.field(Field("on", .structure), &on)
    try visitor.field(Field("by", .structure), &by)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("reason", .progress), &reason)
  }
}
