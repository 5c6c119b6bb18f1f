/// A parent, carer or other person to reach about a pupil.
///
/// Rights belong to the person, not to the relation: one parent may have parental
/// responsibility and another none.
///
/// Source: Council plan templates.
public struct Contact: PlanRecord {
  public static var recordName: String { "Contact" }

  /// The type of the identifier of a contact.
  public typealias ID = Identifier<Contact>

  /// The identifier of the contact.
  public var id: ID

  /// The name.
  ///
  /// `nil` while nobody has said.
  public var name: String?

  /// The relation to the pupil.
  ///
  /// `nil` while nobody has said.
  public var relation: ContributorRole?

  /// Whether the person has parental responsibility, `nil` if not known.
  public var hasParentalResponsibility: Bool?

  /// Whether the person may see the plan, `nil` if nobody has decided.
  public var maySeePlan: Bool?

  /// The language the person prefers.
  ///
  /// `nil` while nobody has said.
  public var language: String?

  /// Whether meetings need an interpreter.
  public var needsInterpreter: Bool = false

  /// The form in which the person reads best.
  ///
  /// `nil` while nobody has said.
  public var preferredFormat: ReaderFormat?

  /// A telephone number as written.
  ///
  /// `nil` while nobody has said.
  public var telephone: String?

  /// An electronic mail address.
  ///
  /// `nil` while nobody has said.
  public var email: String?

  /// The postal address in lines.
  ///
  /// `nil` while nobody has said.
  public var address: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a contact.
  ///
  /// - Parameters:
  ///   - id: The identifier of the contact.
  ///   - name: The name.
  public init(id: ID, name: String? = nil) {
    self.id = id
    self.name = name
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("name", .identity), &name)
    try visitor.field(Field("relation", .identity), &relation)
    try visitor.field(
      Field("hasParentalResponsibility", .identity),
      &hasParentalResponsibility
    )
    try visitor.field(Field("maySeePlan", .identity), &maySeePlan)
    try visitor.field(Field("language", .identity), &language)
    try visitor.field(Field("needsInterpreter", .identity), &needsInterpreter)
    try visitor.field(Field("preferredFormat", .identity), &preferredFormat)
    try visitor.field(Field("telephone", .identity), &telephone)
    try visitor.field(Field("email", .identity), &email)
    try visitor.field(Field("address", .identity), &address)
  }
}
