/// Something found out about where a pupil stands, with its source and day.
///
/// Source: SEND Code of Practice 6.45.
public struct Evidence: PlanRecord {
  public static var recordName: String { "Evidence" }

  /// The type of the identifier of a piece of evidence.
  public typealias ID = Identifier<Evidence>

  /// The identifier of the evidence.
  public var id: ID

  /// What kind of source it is.
  public var source: EvidenceSource

  /// What was found, in words.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// The area of need it speaks about.
  ///
  /// `nil` while nobody has said.
  public var area: AreaOfNeed?

  /// The test, checklist or method.
  ///
  /// `nil` while nobody has said.
  public var tool: String?

  /// The day it is about.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  /// The score.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: as the field unit says.
  public var value: Number?

  /// The highest possible score, `nil` if there is none.
  ///
  /// Unit: as the field unit says.
  public var outOf: Number?

  /// What the score counts.
  ///
  /// `nil` while nobody has said.
  public var unit: MeasureUnit?

  /// All scores, where the value is their median or mean.
  ///
  /// Unit: as the field unit says.
  public var scores: [Number] = []

  /// The scale of the score, such as a standard score with mean 100.
  ///
  /// `nil` while nobody has said.
  public var scale: String?

  /// What the score was compared with: norm, country and edition.
  ///
  /// `nil` while nobody has said.
  public var comparison: String?

  /// Who recorded it.
  ///
  /// `nil` while nobody has said.
  public var recorder: Contributor.ID?

  /// Reports, photographs and film, by reference.
  public var files: [EvidenceFile] = []

  public var unknownMembers = UnknownMembers()

  /// Creates a piece of evidence.
  ///
  /// - Parameters:
  ///   - id: The identifier of the evidence.
  ///   - source: What kind of source it is.
  ///   - text: What was found, in words.
  public init(id: ID, source: EvidenceSource, text: String? = nil) {
    self.id = id
    self.source = source
    self.text = text
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    source = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("source", .need), &source)
    try visitor.field(Field("text", .need), &text)
    try visitor.field(Field("area", .need), &area)
    try visitor.field(Field("tool", .need), &tool)
    try visitor.field(Field("on", .need), &on)
    try visitor.field(Field("value", .need), &value)
    try visitor.field(Field("outOf", .need), &outOf)
    try visitor.field(Field("unit", .need), &unit)
    try visitor.field(Field("scores", .need), &scores)
    try visitor.field(Field("scale", .need), &scale)
    try visitor.field(Field("comparison", .need), &comparison)
    try visitor.field(Field("recorder", .structure), &recorder)
    try visitor.field(Field("files", .need), &files)
  }
}
