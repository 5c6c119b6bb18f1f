/// What a person has agreed to do (Code of Practice 6.64).
///
/// Source: SEND Code of Practice 6.64.
public struct Responsibility: PlanRecord {
  public static var recordName: String { "Responsibility" }

  /// The type of the identifier of a responsibility.
  public typealias ID = Identifier<Responsibility>

  /// The identifier of the responsibility.
  public var id: ID

  /// What is to be done.
  public var text: String

  /// Who does it.
  ///
  /// `nil` while nobody has said.
  public var contributor: Contributor.ID?

  /// Where it is done.
  ///
  /// `nil` while nobody has said.
  public var at: ResponsibilityPlace?

  /// The day by which it is done.
  ///
  /// `nil` while nobody has said.
  public var by: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates a responsibility.
  ///
  /// - Parameters:
  ///   - id: The identifier of the responsibility.
  ///   - text: What is to be done.
  ///   - contributor: Who does it.
  public init(id: ID, text: String, contributor: Contributor.ID? = nil) {
    self.id = id
    self.text = text
    self.contributor = contributor
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
    try visitor.field(Field("contributor", .structure), &contributor)
    try visitor.field(Field("at", .structure), &at)
    try visitor.field(Field("by", .progress), &by)
  }
}
