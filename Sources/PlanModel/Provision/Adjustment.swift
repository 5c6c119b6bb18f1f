/// A reasonable adjustment or an access arrangement for examinations.
///
/// Source: SEND Code of Practice 6.48.
public struct Adjustment: PlanRecord {
  public static var recordName: String { "Adjustment" }

  /// The type of the identifier of an adjustment.
  public typealias ID = Identifier<Adjustment>

  /// The identifier of the adjustment.
  public var id: ID

  /// What kind of adjustment it is.
  public var kind: AdjustmentKind

  /// The adjustment.
  public var text: String

  /// Lessons, examinations or places in which it applies.
  ///
  /// `nil` while nobody has said.
  public var appliesTo: String?

  /// The evidence for it.
  public var evidence: [Evidence.ID] = []

  /// The reference of an application or approval.
  ///
  /// `nil` while nobody has said.
  public var reference: String?

  /// The first day.
  ///
  /// `nil` while nobody has said.
  public var starts: Day?

  /// The last day, `nil` while it goes on.
  public var ends: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates an adjustment.
  ///
  /// - Parameters:
  ///   - id: The identifier of the adjustment.
  ///   - kind: What kind of adjustment it is.
  ///   - text: The adjustment.
  ///   - appliesTo: Lessons, examinations or places in which it applies.
  public init(id: ID, kind: AdjustmentKind, text: String, appliesTo: String? = nil) {
    self.id = id
    self.kind = kind
    self.text = text
    self.appliesTo = appliesTo
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    kind = .blank
    text = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("kind", .progress), &kind)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("appliesTo", .progress), &appliesTo)
    try visitor.field(Field("evidence", .structure), &evidence)
    try visitor.field(Field("reference", .structure), &reference)
    try visitor.field(Field("starts", .progress), &starts)
    try visitor.field(Field("ends", .progress), &ends)
  }
}
