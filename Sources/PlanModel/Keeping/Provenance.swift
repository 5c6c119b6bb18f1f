/// Where a statement in a plan comes from.
///
/// Source: W3C PROV.
public struct Provenance: PlanRecord {
  public static var recordName: String { "Provenance" }

  /// The type of the identifier of a provenance.
  public typealias ID = Identifier<Provenance>

  /// The identifier of the provenance.
  public var id: ID

  /// The place of the statement, as a JSON Pointer into the plan.
  public var path: String

  /// Who wrote the statement.
  ///
  /// `nil` while nobody has said.
  public var author: Contributor.ID?

  /// The document or system it was taken from.
  ///
  /// `nil` while nobody has said.
  public var source: String?

  /// The name and version of software that helped, `nil` if none did.
  public var software: String?

  /// Whether a language model or other learned model helped to write it.
  public var isAIAssisted: Bool = false

  /// How sure a reader of free text was, 0 to 1.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: none.
  public var confidence: Number?

  /// The person who confirmed it, `nil` while it is a draft.
  public var confirmedBy: Contributor.ID?

  /// The moment of writing.
  ///
  /// `nil` while nobody has said.
  public var at: Instant?

  public var unknownMembers = UnknownMembers()

  /// Creates a provenance.
  ///
  /// - Parameters:
  ///   - id: The identifier of the provenance.
  ///   - path: The place of the statement, as a JSON Pointer into the plan.
  ///   - author: Who wrote the statement.
  public init(id: ID, path: String, author: Contributor.ID? = nil) {
    self.id = id
    self.path = path
    self.author = author
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    path = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("path", .structure), &path)
    try visitor.field(Field("author", .structure), &author)
    try visitor.field(Field("source", .structure), &source)
    try visitor.field(Field("software", .structure), &software)
    try visitor.field(Field("isAIAssisted", .structure), &isAIAssisted)
    try visitor.field(Field("confidence", .structure), &confidence)
    try visitor.field(Field("confirmedBy", .structure), &confirmedBy)
    try visitor.field(Field("at", .structure), &at)
  }
}
