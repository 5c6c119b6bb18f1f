/// A person who takes part in a plan, or software that proposes something for it.
///
/// Source: Council plan templates.
public struct Contributor: PlanRecord {
  public static var recordName: String { "Contributor" }

  /// The type of the identifier of a contributor.
  public typealias ID = Identifier<Contributor>

  /// The identifier of the contributor.
  public var id: ID

  /// What the contributor is to the plan.
  public var role: ContributorRole

  /// The name.
  ///
  /// `nil` while nobody has said.
  public var name: String?

  /// The school, service or authority.
  ///
  /// `nil` while nobody has said.
  public var organisation: String?

  /// The training or qualification that the role needs (Code of Practice 9.69, section
  /// F).
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Code of Practice 9.69.
  public var qualification: String?

  /// The contact of the pupil that this is, for a parent or carer.
  ///
  /// `nil` while nobody has said.
  public var contact: Contact.ID?

  /// The first day of taking part.
  ///
  /// `nil` while nobody has said.
  public var starts: Day?

  /// The last day of taking part, `nil` while it goes on.
  public var ends: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates a contributor.
  ///
  /// - Parameters:
  ///   - id: The identifier of the contributor.
  ///   - role: What the contributor is to the plan.
  ///   - name: The name.
  public init(id: ID, role: ContributorRole, name: String? = nil) {
    self.id = id
    self.role = role
    self.name = name
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    role = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("role", .structure), &role)
    try visitor.field(Field("name", .identity), &name)
    try visitor.field(Field("organisation", .identity), &organisation)
    try visitor.field(Field("qualification", .staff), &qualification)
    try visitor.field(Field("contact", .identity), &contact)
    try visitor.field(Field("starts", .structure), &starts)
    try visitor.field(Field("ends", .structure), &ends)
  }
}
