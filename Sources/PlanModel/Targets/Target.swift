/// Something a pupil works towards in the period of a plan.
///
/// A target is structured first: who does what, under which condition, how well, measured
/// how, from where, by when. Text that a teacher wrote is kept beside the structure. The
/// ``style`` decides which rules look at it: not every target is to be SMART, and an
/// open, meaningful intention for a pupil with profound needs is as much a target.
///
/// ```swift
/// let target = Target(id: "t-1", text: "Reads 60 words a minute").with {
///   $0.areas = [.cognitionAndLearning]
///   $0.criterion = .rate(60, .wordsPerMinute)
///   $0.baseline = Baseline(value: 42, unit: .wordsPerMinute)
///   $0.due = "2027-06-30"
/// }
/// ```
///
/// Readings point to the target's ``ID`` and survive every edit of it.
///
/// Source: Council plan templates.
public struct Target: PlanRecord {
  public static var recordName: String { "Target" }

  /// The type of the identifier of a target.
  public typealias ID = Identifier<Target>

  /// The identifier of the target.
  public var id: ID

  /// The target as written, `nil` if it is to be rendered from its parts.
  public var text: String?

  /// The style, which decides what a complete target needs.
  public var style: TargetStyle

  /// The areas of need it serves, the main one first.
  ///
  /// Source: SEND Code of Practice 6.27 to 6.35.
  public var areas: [AreaOfNeed] = []

  /// The preparing for adulthood pathway it serves.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: SEND Code of Practice 8.9 and 8.10.
  public var pathway: Pathway?

  /// What the pupil does: one behaviour.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: NSTTAC, critical elements of a goal.
  public var skill: Skill?

  /// The circumstances, such as "given unseen passages".
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: NSTTAC, critical elements of a goal.
  public var condition: String?

  /// How well, how often or how long counts as met.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: NSTTAC, critical elements of a goal.
  public var criterion: Criterion?

  /// What is used to measure, in which unit, how often.
  ///
  /// `nil` while nobody has said.
  public var measure: Measure?

  /// Where the pupil stood.
  ///
  /// `nil` while nobody has said.
  public var baseline: Baseline?

  /// The value to reach, in the unit of the measure.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: that of the target's measure.
  public var goal: Number?

  /// The day from which it is worked on.
  ///
  /// `nil` while nobody has said.
  public var starts: Day?

  /// The last day on which it can be met.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: NSTTAC, critical elements of a goal.
  public var due: Day?

  /// How exact the due day is, `nil` if it is a day.
  public var duePrecision: DuePrecision?

  /// The due day as written, such as "by the end of the spring term".
  ///
  /// `nil` while nobody has said.
  public var dueText: String?

  /// The day on which an open target is looked at again.
  ///
  /// `nil` while nobody has said.
  public var reviewOn: Day?

  /// What the target is good for, from the pupil's point of view.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: Sheffield guide for plan writers.
  public var soThat: String?

  /// The target and its success in words the pupil would use.
  ///
  /// `nil` while nobody has said.
  public var pupilWords: String?

  /// What is hoped for and noticed, for a target without a criterion.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: Lacey 2010.
  public var intention: OpenIntention?

  /// The levels of goal attainment scaling, from -2 to +2.
  ///
  /// Source: Kiresuk and Sherman 1968.
  public var attainmentLevels: [AttainmentLevel] = []

  /// The level at which the pupil starts, -2 or -1 by the convention used.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: none.
  ///
  /// Source: Kiresuk and Sherman 1968.
  public var attainmentBaseline: Int?

  /// The weight of importance in goal attainment scaling, `nil` for unweighted.
  ///
  /// Unit: none.
  ///
  /// Source: King's College London, goal attainment scaling.
  public var importance: Number?

  /// The weight of difficulty in goal attainment scaling, `nil` for unweighted.
  ///
  /// Unit: none.
  ///
  /// Source: King's College London, goal attainment scaling.
  public var difficulty: Number?

  /// The needs it answers.
  public var needs: [Need.ID] = []

  /// The outcomes it leads towards.
  public var outcomes: [Outcome.ID] = []

  /// The reference or words of the EHC plan outcome it complements.
  ///
  /// `nil` while nobody has said.
  public var ehcOutcome: String?

  /// The provision that helps to reach it.
  public var provision: [Provision.ID] = []

  /// What adults do differently for it.
  public var strategies: [Strategy.ID] = []

  /// Supports that remove barriers to it.
  public var supports: [Support.ID] = []

  /// What the pupil and the family say about it.
  public var voices: [Voice.ID] = []

  /// Steps on the way.
  public var milestones: [Milestone] = []

  /// Branches agreed beforehand, such as "if not 80% by week 10".
  public var decisionPoints: [DecisionPoint] = []

  /// Schedules of its own, `nil` for the plan's.
  public var monitoring: MonitoringPlan?

  /// Who is responsible.
  ///
  /// `nil` while nobody has said.
  public var lead: Contributor.ID?

  /// Where the target stands in its life.
  public var lifecycle: Lifecycle = .active

  /// What the pupil has achieved, as a person judged it.
  public var achievement: Achievement = .notStarted

  /// The target of an earlier cycle that this one carries on.
  ///
  /// `nil` while nobody has said.
  public var previousTarget: Target.ID?

  /// How it carries the earlier target on.
  ///
  /// `nil` while nobody has said.
  public var carriedForward: CarryForward?

  /// Codes of curricula and frameworks.
  public var alignments: [Coding] = []

  /// Evidence, by reference.
  public var files: [EvidenceFile] = []

  public var unknownMembers = UnknownMembers()

  /// Creates a target.
  ///
  /// - Parameters:
  ///   - id: The identifier of the target.
  ///   - text: The target as written, `nil` if it is to be rendered from its parts.
  ///   - style: The style, which decides what a complete target needs.
  public init(id: ID, text: String? = nil, style: TargetStyle = .smart) {
    self.id = id
    self.text = text
    self.style = style
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    style = .smart
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("style", .progress), &style)
    try visitor.field(Field("areas", .need), &areas)
    try visitor.field(Field("pathway", .progress), &pathway)
    try visitor.field(Field("skill", .progress), &skill)
    try visitor.field(Field("condition", .progress), &condition)
    try visitor.field(Field("criterion", .progress), &criterion)
    try visitor.field(Field("measure", .progress), &measure)
    try visitor.field(Field("baseline", .progress), &baseline)
    try visitor.field(Field("goal", .progress), &goal)
    try visitor.field(Field("starts", .progress), &starts)
    try visitor.field(Field("due", .progress), &due)
    try visitor.field(Field("duePrecision", .progress), &duePrecision)
    try visitor.field(Field("dueText", .progress), &dueText)
    try visitor.field(Field("reviewOn", .progress), &reviewOn)
    try visitor.field(Field("soThat", .progress), &soThat)
    try visitor.field(Field("pupilWords", .pupilVoice), &pupilWords)
    try visitor.field(Field("intention", .progress), &intention)
    try visitor.field(Field("attainmentLevels", .progress), &attainmentLevels)
    try visitor.field(Field("attainmentBaseline", .progress), &attainmentBaseline)
    try visitor.field(Field("importance", .progress), &importance)
    try visitor.field(Field("difficulty", .progress), &difficulty)
    try visitor.field(Field("needs", .structure), &needs)
    try visitor.field(Field("outcomes", .structure), &outcomes)
    try visitor.field(Field("ehcOutcome", .structure), &ehcOutcome)
    try visitor.field(Field("provision", .structure), &provision)
    try visitor.field(Field("strategies", .structure), &strategies)
    try visitor.field(Field("supports", .structure), &supports)
    try visitor.field(Field("voices", .structure), &voices)
    try visitor.field(Field("milestones", .progress), &milestones)
    try visitor.field(Field("decisionPoints", .progress), &decisionPoints)
    try visitor.field(Field("monitoring", .progress), &monitoring)
    try visitor.field(Field("lead", .structure), &lead)
    try visitor.field(Field("lifecycle", .structure), &lifecycle)
    try visitor.field(Field("achievement", .progress), &achievement)
    try visitor.field(Field("previousTarget", .structure), &previousTarget)
    try visitor.field(Field("carriedForward", .progress), &carriedForward)
    try visitor.field(Field("alignments", .structure), &alignments)
    try visitor.field(Field("files", .progress), &files)
  }
}
