/// What one person says to a plan or to some of its targets.
///
/// Source: SEND Code of Practice 6.48.
public struct Agreement: PlanRecord {
  public static var recordName: String { "Agreement" }

  /// The type of the identifier of an agreement.
  public typealias ID = Identifier<Agreement>

  /// The identifier of the agreement.
  public var id: ID

  /// The person.
  public var contributor: Contributor.ID

  /// What they say.
  public var response: AgreementResponse

  /// The targets it is about; empty for the whole plan.
  public var targets: [Target.ID]

  /// Why they agree in part, or decline.
  ///
  /// `nil` while nobody has said.
  public var reason: String?

  /// How they said it.
  ///
  /// `nil` while nobody has said.
  public var method: AgreementMethod?

  /// The day.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates an agreement.
  ///
  /// - Parameters:
  ///   - id: The identifier of the agreement.
  ///   - contributor: The person.
  ///   - response: What they say.
  ///   - targets: The targets it is about; empty for the whole plan.
  public init(
    id: ID,
    contributor: Contributor.ID,
    response: AgreementResponse,
    targets: [Target.ID] = []
  ) {
    self.id = id
    self.contributor = contributor
    self.response = response
    self.targets = targets
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    contributor = .blank
    response = .blank
    targets = []
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("contributor", .structure), &contributor)
    try visitor.field(Field("response", .familyView), &response)
    try visitor.field(Field("targets", .structure), &targets)
    try visitor.field(Field("reason", .familyView), &reason)
    try visitor.field(Field("method", .structure), &method)
    try visitor.field(Field("on", .structure), &on)
  }
}
