/// A personalised learning plan for one pupil over one period.
///
/// The plan holds what was found out, what is aimed at, what is done, and what came of
/// it. Parts refer to each other by identifier, so that the thread from aspiration to
/// need, outcome, target, provision, reading and review can be followed and checked.
///
/// ```swift
/// var plan = LearningPlan(id: "plan-1", pupil: "p-0417", kind: .senSupportPlan)
/// plan.starts = "2026-09-07"
/// plan.targets = [Target(id: "t-1", text: "Reads 60 words a minute")]
/// ```
public struct LearningPlan: PlanRecord {
  public static var recordName: String { "LearningPlan" }

  /// The type of the identifier of a plan.
  public typealias ID = Identifier<LearningPlan>

  /// The identifier of the plan.
  public var id: ID

  /// The pupil the plan is for.
  public var pupil: Pupil.ID

  /// What kind of plan it is.
  public var kind: PlanKind

  /// The name of the plan, as people call it.
  ///
  /// `nil` while nobody has said.
  public var title: String?

  /// The first day of the period.
  ///
  /// `nil` while nobody has said.
  public var starts: Day?

  /// The last day of the period.
  ///
  /// `nil` while nobody has said.
  public var ends: Day?

  /// The academic year the plan belongs to.
  ///
  /// `nil` while nobody has said.
  public var academicYear: AcademicYear?

  /// The number of the assess, plan, do, review cycle, from 1.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: none.
  ///
  /// Source: SEND Code of Practice 6.44.
  public var cycle: Int?

  /// Where the plan stands; see ``Lifecycle``.
  public var lifecycle: Lifecycle = .proposed

  /// The plan that this one follows, `nil` for the first.
  public var previousPlan: LearningPlan.ID?

  /// The version as the school names it; stores count their own.
  ///
  /// It is not called `version`, because a document says the version of its format there.
  ///
  /// `nil` while nobody has said.
  public var versionName: String?

  /// The style of target chosen for the whole plan, and why.
  ///
  /// `nil` while nobody has said.
  public var styleChoice: StyleChoice?

  /// Who takes part.
  ///
  /// Source: Council plan templates.
  public var contributors: [Contributor] = []

  /// What people need to know to work well with the pupil.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: Council plan templates.
  public var profile: Profile?

  /// What the pupil and the family say.
  ///
  /// Source: SEND Code of Practice 6.65 and 6.69.
  public var voices: [Voice] = []

  /// Progress in strands of the pupil's own, outside any target.
  public var uniqueProfile: [UniqueProfileEntry] = []

  /// The pupil's history and home.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: Council plan templates.
  public var context: Context?

  /// What was found out, from which source.
  ///
  /// Source: SEND Code of Practice 6.45.
  public var evidence: [Evidence] = []

  /// Needs and barriers, by area.
  ///
  /// Source: SEND Code of Practice 6.27 to 6.35.
  public var needs: [Need] = []

  /// Areas in which no need was identified, said on purpose.
  public var areasWithoutNeed: [AreaOfNeed] = []

  /// What the pupil and the family hope for in the long run.
  ///
  /// Source: SEND Code of Practice 9.65.
  public var aspirations: [Aspiration] = []

  /// What is to be different for the pupil by the end of a phase.
  ///
  /// Source: SEND Code of Practice 9.66.
  public var outcomes: [Outcome] = []

  /// What is worked towards in this period.
  ///
  /// Source: Council plan templates.
  public var targets: [Target] = []

  /// What adults do differently, and why.
  ///
  /// Source: SEND Code of Practice 6.72 to 6.75.
  public var strategies: [Strategy] = []

  /// Supports that remove a barrier, by the UDL Guidelines.
  ///
  /// Source: CAST, UDL Guidelines 3.0.
  public var supports: [Support] = []

  /// What is given, by whom, how often.
  ///
  /// Source: SEND Code of Practice 9.69.
  public var provision: [Provision] = []

  /// Sessions of provision that took place, or did not.
  public var deliveredSessions: [DeliveredSession] = []

  /// Reasonable adjustments and access arrangements.
  ///
  /// Source: SEND Code of Practice 6.48.
  public var adjustments: [Adjustment] = []

  /// Who does what: school, pupil and family.
  ///
  /// Source: SEND Code of Practice 6.64.
  public var responsibilities: [Responsibility] = []

  /// When progress is measured, checked, reported and reviewed.
  ///
  /// `nil` while nobody has said.
  public var monitoring: MonitoringPlan?

  /// What was measured or noticed, on which day.
  public var readings: [Reading] = []

  /// What software computed from the readings.
  public var signals: [Signal] = []

  /// Changes that someone or something suggests.
  public var proposals: [Proposal] = []

  /// What named people decided.
  public var decisions: [Decision] = []

  /// Reviews, planned and held.
  ///
  /// Source: SEND Code of Practice 6.53 to 6.56.
  public var reviews: [ReviewRecord] = []

  /// Who agreed to what.
  ///
  /// Source: SEND Code of Practice 6.48.
  public var agreements: [Agreement] = []

  /// Changes to the plan, with their reasons.
  public var amendments: [Amendment] = []

  /// Steps such as a referral, consent or adoption after a move.
  public var events: [PlanEvent] = []

  /// The move that this plan prepares.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Code of Practice 6.57.
  public var transition: Transition?

  /// Findings that a person has looked at and set aside.
  public var setAsides: [SetAside] = []

  /// Parts that are kept closer than their kind would be.
  public var labels: [ConfidentialityLabel] = []

  /// Where statements come from, and who confirmed them.
  public var provenance: [Provenance] = []

  /// With whom the plan is shared, for what and until when.
  public var sharing: [SharingGrant] = []

  /// How long the plan is kept.
  ///
  /// `nil` while nobody has said.
  public var retention: Retention?

  /// Files that belong to the plan as a whole, by reference.
  public var files: [EvidenceFile] = []

  public var unknownMembers = UnknownMembers()

  /// Creates a plan.
  ///
  /// - Parameters:
  ///   - id: The identifier of the plan.
  ///   - pupil: The pupil the plan is for.
  ///   - kind: What kind of plan it is.
  public init(id: ID, pupil: Pupil.ID, kind: PlanKind = .senSupportPlan) {
    self.id = id
    self.pupil = pupil
    self.kind = kind
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    pupil = .blank
    kind = .senSupportPlan
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("pupil", .structure), &pupil)
    try visitor.field(Field("kind", .structure), &kind)
    try visitor.field(Field("title", .progress), &title)
    try visitor.field(Field("starts", .progress), &starts)
    try visitor.field(Field("ends", .progress), &ends)
    try visitor.field(Field("academicYear", .progress), &academicYear)
    try visitor.field(Field("cycle", .progress), &cycle)
    try visitor.field(Field("lifecycle", .structure), &lifecycle)
    try visitor.field(Field("previousPlan", .structure), &previousPlan)
    try visitor.field(Field("versionName", .structure), &versionName)
    try visitor.field(Field("styleChoice", .progress), &styleChoice)
    try visitor.field(Field("contributors", .identity), &contributors)
    try visitor.field(Field("profile", .need), &profile)
    try visitor.field(Field("voices", .pupilVoice), &voices)
    try visitor.field(Field("uniqueProfile", .progress), &uniqueProfile)
    try visitor.field(Field("context", .socialCare), &context)
    try visitor.field(Field("evidence", .need), &evidence)
    try visitor.field(Field("needs", .need), &needs)
    try visitor.field(Field("areasWithoutNeed", .need), &areasWithoutNeed)
    try visitor.field(Field("aspirations", .pupilVoice), &aspirations)
    try visitor.field(Field("outcomes", .need), &outcomes)
    try visitor.field(Field("targets", .progress), &targets)
    try visitor.field(Field("strategies", .progress), &strategies)
    try visitor.field(Field("supports", .progress), &supports)
    try visitor.field(Field("provision", .progress), &provision)
    try visitor.field(Field("deliveredSessions", .progress), &deliveredSessions)
    try visitor.field(Field("adjustments", .progress), &adjustments)
    try visitor.field(Field("responsibilities", .progress), &responsibilities)
    try visitor.field(Field("monitoring", .progress), &monitoring)
    try visitor.field(Field("readings", .progress), &readings)
    try visitor.field(Field("signals", .progress), &signals)
    try visitor.field(Field("proposals", .progress), &proposals)
    try visitor.field(Field("decisions", .progress), &decisions)
    try visitor.field(Field("reviews", .progress), &reviews)
    try visitor.field(Field("agreements", .familyView), &agreements)
    try visitor.field(Field("amendments", .structure), &amendments)
    try visitor.field(Field("events", .progress), &events)
    try visitor.field(Field("transition", .progress), &transition)
    try visitor.field(Field("setAsides", .staff), &setAsides)
    try visitor.field(Field("labels", .structure), &labels)
    try visitor.field(Field("provenance", .structure), &provenance)
    try visitor.field(Field("sharing", .staff), &sharing)
    try visitor.field(Field("retention", .staff), &retention)
    try visitor.field(Field("files", .need), &files)
  }
}
