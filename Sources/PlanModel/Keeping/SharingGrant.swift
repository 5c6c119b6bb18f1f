/// A decision to share a plan with someone, with a scope and an end.
public struct SharingGrant: PlanRecord {
  public static var recordName: String { "SharingGrant" }

  /// The type of the identifier of a grant.
  public typealias ID = Identifier<SharingGrant>

  /// The identifier of the grant.
  public var id: ID

  /// The person or organisation.
  public var recipient: String

  /// What for.
  ///
  /// `nil` while nobody has said.
  public var purpose: String?

  /// The kinds of fact that are shared.
  public var scope: [Sensitivity] = []

  /// The consent or legal basis.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: UK GDPR, Articles 6 and 9.
  public var basis: String?

  /// The first day.
  ///
  /// `nil` while nobody has said.
  public var starts: Day?

  /// The last day, `nil` if nobody has set an end.
  public var ends: Day?

  /// Who decided.
  ///
  /// `nil` while nobody has said.
  public var grantedBy: Contributor.ID?

  public var unknownMembers = UnknownMembers()

  /// Creates a grant.
  ///
  /// - Parameters:
  ///   - id: The identifier of the grant.
  ///   - recipient: The person or organisation.
  ///   - purpose: What for.
  public init(id: ID, recipient: String, purpose: String? = nil) {
    self.id = id
    self.recipient = recipient
    self.purpose = purpose
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    recipient = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("recipient", .identity), &recipient)
    try visitor.field(Field("purpose", .staff), &purpose)
    try visitor.field(Field("scope", .structure), &scope)
    try visitor.field(Field("basis", .staff), &basis)
    try visitor.field(Field("starts", .staff), &starts)
    try visitor.field(Field("ends", .staff), &ends)
    try visitor.field(Field("grantedBy", .structure), &grantedBy)
  }
}
