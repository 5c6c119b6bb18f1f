/// An open target: what is hoped for, and how it will be noticed.
///
/// Open targets leave the outcome to the pupil. They have a review day and a plan for
/// noticing in place of a criterion (Lacey 2010).
///
/// Source: Lacey 2010.
public struct OpenIntention: PlanRecord {
  public static var recordName: String { "OpenIntention" }

  /// The intention.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// What might be noticed.
  public var noticing: [String] = []

  /// How it is recorded: film, annotated photographs, a diary.
  ///
  /// `nil` while nobody has said.
  public var evidencePlan: String?

  /// How often somebody looks.
  ///
  /// `nil` while nobody has said.
  public var frequency: Frequency?

  /// Who looks.
  public var observers: [Contributor.ID] = []

  /// The areas of the engagement model it looks at.
  ///
  /// Source: Standards and Testing Agency, engagement model.
  public var engagementAreas: [EngagementArea] = []

  public var unknownMembers = UnknownMembers()

  /// Creates an open intention.
  ///
  /// - Parameter text: The intention.
  public init(text: String? = nil) {
    self.text = text
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {}

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("noticing", .progress), &noticing)
    try visitor.field(Field("evidencePlan", .progress), &evidencePlan)
    try visitor.field(Field("frequency", .progress), &frequency)
    try visitor.field(Field("observers", .structure), &observers)
    try visitor.field(Field("engagementAreas", .progress), &engagementAreas)
  }
}
