/// A review of a plan, planned or held (Code of Practice 6.53 to 6.56).
///
/// Source: SEND Code of Practice 6.53 to 6.56.
public struct ReviewRecord: PlanRecord {
  public static var recordName: String { "ReviewRecord" }

  /// The type of the identifier of a review.
  public typealias ID = Identifier<ReviewRecord>

  /// The identifier of the review.
  public var id: ID

  /// What kind of review it is.
  public var kind: ReviewKind

  /// The day for which it is planned.
  ///
  /// `nil` while nobody has said.
  public var planned: Day?

  /// The day on which it was held, `nil` before.
  public var held: Day?

  /// The number of the cycle it ends, from 1.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: none.
  public var cycle: Int?

  /// Who was invited.
  public var invited: [Contributor.ID] = []

  /// Who came.
  public var attended: [Contributor.ID] = []

  /// Who sent a report.
  public var reported: [Contributor.ID] = []

  /// What the pupil and the family said.
  public var views: [Voice.ID] = []

  /// What came of each target.
  public var progress: [TargetProgress] = []

  /// What the support has changed.
  ///
  /// `nil` while nobody has said.
  public var impact: String?

  /// What happens next.
  ///
  /// `nil` while nobody has said.
  public var nextSteps: String?

  /// The day on which the family was told of the impact.
  ///
  /// `nil` while nobody has said.
  public var familyInformed: Day?

  /// The day of the next review.
  ///
  /// `nil` while nobody has said.
  public var nextReview: Day?

  /// The further steps of the review of an EHC plan.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulations 18 to 22.
  public var annualReview: AnnualReview?

  public var unknownMembers = UnknownMembers()

  /// Creates a review.
  ///
  /// - Parameters:
  ///   - id: The identifier of the review.
  ///   - kind: What kind of review it is.
  public init(id: ID, kind: ReviewKind = .termly) {
    self.id = id
    self.kind = kind
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    kind = .termly
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("kind", .progress), &kind)
    try visitor.field(Field("planned", .progress), &planned)
    try visitor.field(Field("held", .progress), &held)
    try visitor.field(Field("cycle", .progress), &cycle)
    try visitor.field(Field("invited", .structure), &invited)
    try visitor.field(Field("attended", .structure), &attended)
    try visitor.field(Field("reported", .structure), &reported)
    try visitor.field(Field("views", .structure), &views)
    try visitor.field(Field("progress", .progress), &progress)
    try visitor.field(Field("impact", .progress), &impact)
    try visitor.field(Field("nextSteps", .progress), &nextSteps)
    try visitor.field(Field("familyInformed", .progress), &familyInformed)
    try visitor.field(Field("nextReview", .progress), &nextReview)
    try visitor.field(Field("annualReview", .progress), &annualReview)
  }
}
