/// Where a pupil stood before a target was worked on.
public struct Baseline: PlanRecord {
  public static var recordName: String { "Baseline" }

  /// The value, `nil` for a description in words.
  ///
  /// Unit: as the field unit says.
  public var value: Number?

  /// The unit, the same as the target's.
  ///
  /// `nil` while nobody has said.
  public var unit: MeasureUnit?

  /// The highest possible value, `nil` if there is none.
  ///
  /// Unit: as the field unit says.
  public var outOf: Number?

  /// The scores that the value was made from.
  ///
  /// Unit: as the field unit says.
  ///
  /// Source: IRIS Center, progress monitoring.
  public var scores: [Number] = []

  /// How the value was made from the scores.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: IRIS Center, progress monitoring.
  public var method: BaselineMethod?

  /// The day, or the last of the days.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  /// The baseline as written or described.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// The evidence it is taken from.
  ///
  /// `nil` while nobody has said.
  public var evidence: Evidence.ID?

  public var unknownMembers = UnknownMembers()

  /// Creates a baseline.
  ///
  /// - Parameters:
  ///   - value: The value, `nil` for a description in words.
  ///   - unit: The unit, the same as the target's.
  public init(value: Number? = nil, unit: MeasureUnit? = nil) {
    self.value = value
    self.unit = unit
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {}

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("value", .progress), &value)
    try visitor.field(Field("unit", .progress), &unit)
    try visitor.field(Field("outOf", .progress), &outOf)
    try visitor.field(Field("scores", .progress), &scores)
    try visitor.field(Field("method", .progress), &method)
    try visitor.field(Field("on", .progress), &on)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("evidence", .structure), &evidence)
  }
}
