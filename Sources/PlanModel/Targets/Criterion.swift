/// What counts as meeting a target.
///
/// Each form says exactly when it is met; the forms and their meanings are those of the
/// literature on curriculum-based measurement and goal attainment scaling. A criterion of
/// a kind that this version does not know is kept, and judged by people.
///
/// ## Making a criterion
///
/// Call one of the factories, such as ``rate(_:_:minimumAccuracy:onConsecutive:)``.
public struct Criterion: PlanRecord {
  public static var recordName: String { "Criterion" }

  /// The form.
  public var kind: CriterionKind

  /// How many occasions must pass, of ``occasions``.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: occasions.
  public var passes: Int?

  /// How many occasions are looked at, the last ones administered.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: occasions.
  public var occasions: Int?

  /// The percentage to reach, 0 to 100.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: percent.
  public var percent: Number?

  /// The value to reach, in ``unit``.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: as the field unit says.
  public var value: Number?

  /// The unit of the value.
  ///
  /// `nil` while nobody has said.
  public var unit: MeasureUnit?

  /// On how many occasions in a row.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: occasions.
  public var consecutive: Int?

  /// The percentage of accuracy that must hold beside a rate.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: percent.
  public var minimumAccuracy: Number?

  /// How many times in each period.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: times.
  public var times: Int?

  /// The period in which times are counted.
  ///
  /// `nil` while nobody has said.
  public var period: PeriodUnit?

  /// The level of a rubric or of goal attainment scaling.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: none.
  public var level: Int?

  /// The rubric or scale.
  ///
  /// `nil` while nobody has said.
  public var scale: String?

  /// The most prompts that may be given.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: prompts.
  public var maximumPrompts: Int?

  /// The strongest kind of help that may be given.
  ///
  /// `nil` while nobody has said.
  public var promptLevel: PromptLevel?

  /// In how many settings.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: settings.
  public var settings: Int?

  /// With how many people.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: people.
  public var people: Int?

  /// For how many weeks it must still hold after it was first met.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: weeks.
  public var weeks: Int?

  /// The criterion as written.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a criterion.
  ///
  /// - Parameter kind: The form.
  public init(kind: CriterionKind) {
    self.kind = kind
  }

  public static var blank: Self { Self(kind: .blank) }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("kind", .progress), &kind)
    try visitor.field(Field("passes", .progress), &passes)
    try visitor.field(Field("occasions", .progress), &occasions)
    try visitor.field(Field("percent", .progress), &percent)
    try visitor.field(Field("value", .progress), &value)
    try visitor.field(Field("unit", .progress), &unit)
    try visitor.field(Field("consecutive", .progress), &consecutive)
    try visitor.field(Field("minimumAccuracy", .progress), &minimumAccuracy)
    try visitor.field(Field("times", .progress), &times)
    try visitor.field(Field("period", .progress), &period)
    try visitor.field(Field("level", .progress), &level)
    try visitor.field(Field("scale", .progress), &scale)
    try visitor.field(Field("maximumPrompts", .progress), &maximumPrompts)
    try visitor.field(Field("promptLevel", .progress), &promptLevel)
    try visitor.field(Field("settings", .progress), &settings)
    try visitor.field(Field("people", .progress), &people)
    try visitor.field(Field("weeks", .progress), &weeks)
    try visitor.field(Field("text", .progress), &text)
  }
}
