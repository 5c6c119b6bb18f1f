/// What was measured or noticed on one day.
///
/// A reading hangs off the identifier of a target, or off a strand of the pupil's own.
/// When nothing could be measured the reading is a gap with a reason, never a zero.
public struct Reading: PlanRecord {
  public static var recordName: String { "Reading" }

  /// The type of the identifier of a reading.
  public typealias ID = Identifier<Reading>

  /// The identifier of the reading.
  public var id: ID

  /// The target it is about, `nil` for a strand outside any target.
  public var target: Target.ID?

  /// The day.
  public var on: Day

  /// The value, `nil` for a gap or a record in words.
  ///
  /// Unit: as the field unit says.
  public var value: Number?

  /// The highest possible value, `nil` if there is none.
  ///
  /// Unit: as the field unit says.
  public var outOf: Number?

  /// What the value counts.
  ///
  /// `nil` while nobody has said.
  public var unit: MeasureUnit?

  /// The probe, form or passage, where the measure has several.
  ///
  /// `nil` while nobody has said.
  public var probe: String?

  /// The strand outside any target.
  ///
  /// `nil` while nobody has said.
  public var strand: String?

  /// What was noticed, in words.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// Why nothing was measured, `nil` if something was.
  public var gap: GapReason?

  /// The percentage of accuracy beside a rate.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: percent.
  public var accuracy: Number?

  /// How many prompts were given.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: prompts.
  public var prompts: Int?

  /// The strongest help that was given.
  ///
  /// `nil` while nobody has said.
  public var promptLevel: PromptLevel?

  /// Whether the occasion passed by its own pass mark, `nil` if not judged.
  public var isPass: Bool?

  /// Where it was.
  ///
  /// `nil` while nobody has said.
  public var setting: String?

  /// The phase of provision; a new phase restarts trends.
  ///
  /// `nil` while nobody has said.
  public var phase: String?

  /// Areas of the engagement model that were seen.
  ///
  /// Source: Standards and Testing Agency, engagement model.
  public var engagementAreas: [EngagementArea] = []

  /// Who recorded it.
  ///
  /// `nil` while nobody has said.
  public var recorder: Contributor.ID?

  /// Who recorded it, as written.
  ///
  /// `nil` while nobody has said.
  public var recordedBy: String?

  /// A reading that this one corrects.
  ///
  /// `nil` while nobody has said.
  public var supersedes: Reading.ID?

  /// Evidence, by reference.
  public var files: [EvidenceFile] = []

  public var unknownMembers = UnknownMembers()

  /// Creates a reading.
  ///
  /// - Parameters:
  ///   - id: The identifier of the reading.
  ///   - target: The target it is about, `nil` for a strand outside any target.
  ///   - on: The day.
  ///   - value: The value, `nil` for a gap or a record in words.
  public init(id: ID, target: Target.ID? = nil, on: Day, value: Number? = nil) {
    self.id = id
    self.target = target
    self.on = on
    self.value = value
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    on = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("target", .structure), &target)
    try visitor.field(Field("on", .progress), &on)
    try visitor.field(Field("value", .progress), &value)
    try visitor.field(Field("outOf", .progress), &outOf)
    try visitor.field(Field("unit", .progress), &unit)
    try visitor.field(Field("probe", .progress), &probe)
    try visitor.field(Field("strand", .progress), &strand)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("gap", .progress), &gap)
    try visitor.field(Field("accuracy", .progress), &accuracy)
    try visitor.field(Field("prompts", .progress), &prompts)
    try visitor.field(Field("promptLevel", .progress), &promptLevel)
    try visitor.field(Field("isPass", .progress), &isPass)
    try visitor.field(Field("setting", .progress), &setting)
    try visitor.field(Field("phase", .structure), &phase)
    try visitor.field(Field("engagementAreas", .progress), &engagementAreas)
    try visitor.field(Field("recorder", .structure), &recorder)
    try visitor.field(Field("recordedBy", .identity), &recordedBy)
    try visitor.field(Field("supersedes", .structure), &supersedes)
    try visitor.field(Field("files", .progress), &files)
  }
}
