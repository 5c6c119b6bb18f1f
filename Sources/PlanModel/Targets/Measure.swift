/// What a target is measured with.
public struct Measure: PlanRecord {
  public static var recordName: String { "Measure" }

  /// The test, probe, chart or scale.
  ///
  /// `nil` while nobody has said.
  public var tool: String?

  /// What a reading counts.
  ///
  /// `nil` while nobody has said.
  public var unit: MeasureUnit?

  /// Which way is better, `nil` for an increase.
  public var direction: Direction?

  /// How often it is measured.
  ///
  /// `nil` while nobody has said.
  public var frequency: Frequency?

  /// Who measures.
  ///
  /// `nil` while nobody has said.
  public var responsible: Contributor.ID?

  /// What kind of measure it is, which decides whether a slope means anything.
  ///
  /// `nil` while nobody has said.
  public var kind: MeasureKind?

  /// The standard error of measurement of the tool, in the unit.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: as the field unit says.
  public var standardError: Number?

  /// What passes one probe or occasion.
  ///
  /// `nil` while nobody has said.
  public var passMark: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a measure.
  ///
  /// - Parameters:
  ///   - tool: The test, probe, chart or scale.
  ///   - unit: What a reading counts.
  public init(tool: String? = nil, unit: MeasureUnit? = nil) {
    self.tool = tool
    self.unit = unit
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {}

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("tool", .progress), &tool)
    try visitor.field(Field("unit", .progress), &unit)
    try visitor.field(Field("direction", .progress), &direction)
    try visitor.field(Field("frequency", .progress), &frequency)
    try visitor.field(Field("responsible", .structure), &responsible)
    try visitor.field(Field("kind", .progress), &kind)
    try visitor.field(Field("standardError", .progress), &standardError)
    try visitor.field(Field("passMark", .progress), &passMark)
  }
}
