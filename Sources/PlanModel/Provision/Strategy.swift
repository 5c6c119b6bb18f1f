/// What an adult does differently, and why it was chosen.
///
/// Source: SEND Code of Practice 6.72 to 6.75.
public struct Strategy: PlanRecord {
  public static var recordName: String { "Strategy" }

  /// The type of the identifier of a strategy.
  public typealias ID = Identifier<Strategy>

  /// The identifier of the strategy.
  public var id: ID

  /// What the adult does.
  public var text: String

  /// Why it was chosen for this pupil.
  ///
  /// `nil` while nobody has said.
  public var reason: String?

  /// The considerations of the UDL Guidelines it follows.
  ///
  /// Source: CAST, UDL Guidelines 3.0.
  public var considerations: [UDLConsideration] = []

  /// The research or experience behind it.
  ///
  /// `nil` while nobody has said.
  public var evidenceBase: String?

  /// Assistive technology it uses.
  ///
  /// `nil` while nobody has said.
  public var technology: String?

  /// A short name by which decision points speak of it, such as "A".
  ///
  /// `nil` while nobody has said.
  public var label: String?

  /// Who uses it.
  public var by: [Contributor.ID] = []

  public var unknownMembers = UnknownMembers()

  /// Creates a strategy.
  ///
  /// - Parameters:
  ///   - id: The identifier of the strategy.
  ///   - text: What the adult does.
  ///   - reason: Why it was chosen for this pupil.
  public init(id: ID, text: String, reason: String? = nil) {
    self.id = id
    self.text = text
    self.reason = reason
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    text = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("reason", .progress), &reason)
    try visitor.field(Field("considerations", .progress), &considerations)
    try visitor.field(Field("evidenceBase", .progress), &evidenceBase)
    try visitor.field(Field("technology", .progress), &technology)
    try visitor.field(Field("label", .structure), &label)
    try visitor.field(Field("by", .structure), &by)
  }
}
