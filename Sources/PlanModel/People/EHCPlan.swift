/// What a school keeps of a pupil's education, health and care plan: its dates and
/// outcomes.
///
/// The plan itself is the local authority's (Children and Families Act 2014, sections 36
/// to 50).
///
/// Source: SEN2 person level collection.
public struct EHCPlan: PlanRecord {
  public static var recordName: String { "EHCPlan" }

  /// The local authority that maintains the plan.
  ///
  /// `nil` while nobody has said.
  public var authority: String?

  /// The day on which an assessment was asked for.
  ///
  /// `nil` while nobody has said.
  public var requested: Day?

  /// The day on which the draft was served.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulation 13.
  public var draftServed: Day?

  /// The day on which the plan was first made.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulation 13.
  public var finalIssued: Day?

  /// The day on which it was last amended.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Regulations 2014, regulation 22.
  public var amended: Day?

  /// The day of the last review meeting.
  ///
  /// `nil` while nobody has said.
  public var lastReviewMeeting: Day?

  /// The day of the authority's last decision after a review, from which the next twelve
  /// months run.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: Children and Families Act 2014, section 44.
  public var lastReviewDecision: Day?

  /// The day on which the plan ceased, `nil` while it is maintained.
  public var ceased: Day?

  /// Why the plan ceased.
  ///
  /// `nil` while nobody has said.
  public var ceaseReason: EHCCeaseReason?

  /// The outcomes of section E.
  ///
  /// Source: SEND Regulations 2014, regulation 12.
  public var outcomes: [EHCOutcome] = []

  /// Text of sections that the school works from.
  ///
  /// Source: SEND Regulations 2014, regulation 12.
  public var sections: [EHCSectionText] = []

  public var unknownMembers = UnknownMembers()

  /// Creates an ehcplan.
  public init() {}

  public static var blank: Self { Self() }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("authority", .need), &authority)
    try visitor.field(Field("requested", .need), &requested)
    try visitor.field(Field("draftServed", .need), &draftServed)
    try visitor.field(Field("finalIssued", .need), &finalIssued)
    try visitor.field(Field("amended", .need), &amended)
    try visitor.field(Field("lastReviewMeeting", .need), &lastReviewMeeting)
    try visitor.field(Field("lastReviewDecision", .need), &lastReviewDecision)
    try visitor.field(Field("ceased", .need), &ceased)
    try visitor.field(Field("ceaseReason", .need), &ceaseReason)
    try visitor.field(Field("outcomes", .need), &outcomes)
    try visitor.field(Field("sections", .need), &sections)
  }
}
