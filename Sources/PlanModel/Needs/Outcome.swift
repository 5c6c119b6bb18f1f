/// The difference that support is to make for a pupil (Code of Practice 9.66).
///
/// Source: SEND Code of Practice 9.66.
public struct Outcome: PlanRecord {
  public static var recordName: String { "Outcome" }

  /// The type of the identifier of an outcome.
  public typealias ID = Identifier<Outcome>

  /// The identifier of the outcome.
  public var id: ID

  /// The difference, personal to the pupil and not a service.
  public var text: String

  /// The area of need.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Code of Practice 6.27 to 6.35.
  public var area: AreaOfNeed?

  /// The needs it answers.
  public var needs: [Need.ID] = []

  /// The aspiration it leads towards.
  ///
  /// `nil` while nobody has said.
  public var aspiration: Aspiration.ID?

  /// The reference of the outcome in an EHC plan.
  ///
  /// `nil` while nobody has said.
  public var ehcReference: String?

  /// The preparing for adulthood pathway it serves.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Code of Practice 8.9 and 8.10.
  public var pathway: Pathway?

  /// The day, or end of the phase, by which it is sought.
  ///
  /// `nil` while nobody has said.
  public var by: Day?

  /// The phase or key stage by whose end it is sought, in words.
  ///
  /// `nil` while nobody has said.
  public var phase: String?

  /// Where the outcome stands.
  public var lifecycle: Lifecycle = .active

  /// What has come of it.
  public var achievement: Achievement = .notStarted

  public var unknownMembers = UnknownMembers()

  /// Creates an outcome.
  ///
  /// - Parameters:
  ///   - id: The identifier of the outcome.
  ///   - text: The difference, personal to the pupil and not a service.
  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }

  public static var blank: Self { Self(id: .blank, text: .blank) }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("text", .need), &text)
    try visitor.field(Field("area", .need), &area)
    try visitor.field(Field("needs", .structure), &needs)
    try visitor.field(Field("aspiration", .structure), &aspiration)
    try visitor.field(Field("ehcReference", .structure), &ehcReference)
    try visitor.field(Field("pathway", .need), &pathway)
    try visitor.field(Field("by", .need), &by)
    try visitor.field(Field("phase", .need), &phase)
    try visitor.field(Field("lifecycle", .structure), &lifecycle)
    try visitor.field(Field("achievement", .progress), &achievement)
  }
}
