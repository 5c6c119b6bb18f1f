/// The further steps of the review of an EHC plan (SEND Regulations 2014, regulations 18
/// to 22).
///
/// Source: SEND Regulations 2014, regulations 18 to 22.
public struct AnnualReview: PlanRecord {
  public static var recordName: String { "AnnualReview" }

  /// The day on which notice of the meeting was given.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulations 20(3) and 21(3).
  public var noticeGiven: Day?

  /// The day on which advice was sent to everybody invited.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulations 20(4) and 21(4).
  public var papersCirculated: Day?

  /// Who gave advice.
  public var adviceFrom: [Contributor.ID] = []

  /// What the meeting recommends.
  ///
  /// `nil` while nobody has said.
  public var recommendations: String?

  /// Where people did not agree.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulations 20(7) to (9) and 21(7).
  public var differencesOfOpinion: String?

  /// Whether preparing for adulthood was discussed, from Year 9 on, `nil` if not
  /// recorded.
  ///
  /// Source: SEND Regulations 2014, regulations 20(6) and 21(6).
  public var discussedAdulthood: Bool?

  /// The day on which the report was sent.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulations 20(7) to (9) and 21(7).
  public var reportSent: Day?

  /// What the local authority decided.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulation 20(10).
  public var authorityDecision: AuthorityReviewOutcome?

  /// The day on which the authority told the family.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulation 20(10).
  public var authorityDecided: Day?

  /// The day on which proposed amendments were sent.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulation 22(2).
  public var amendmentNotice: Day?

  /// The day on which the amended plan was sent.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulation 22(3).
  public var finalPlanIssued: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates an annual review.
  public init() {}

  public static var blank: Self { Self() }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("noticeGiven", .progress), &noticeGiven)
    try visitor.field(Field("papersCirculated", .progress), &papersCirculated)
    try visitor.field(Field("adviceFrom", .structure), &adviceFrom)
    try visitor.field(Field("recommendations", .progress), &recommendations)
    try visitor.field(Field("differencesOfOpinion", .progress), &differencesOfOpinion)
    try visitor.field(Field("discussedAdulthood", .progress), &discussedAdulthood)
    try visitor.field(Field("reportSent", .progress), &reportSent)
    try visitor.field(Field("authorityDecision", .progress), &authorityDecision)
    try visitor.field(Field("authorityDecided", .progress), &authorityDecided)
    try visitor.field(Field("amendmentNotice", .progress), &amendmentNotice)
    try visitor.field(Field("finalPlanIssued", .progress), &finalPlanIssued)
  }
}
