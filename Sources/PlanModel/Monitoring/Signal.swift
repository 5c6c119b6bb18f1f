/// Something computed from readings that a person may want to look at.
///
/// A signal states data, count, days, uncertainty and adequacy. It names no diagnosis,
/// changes nothing, and can be computed again from its inputs.
public struct Signal: PlanRecord {
  public static var recordName: String { "Signal" }

  /// The type of the identifier of a signal.
  public typealias ID = Identifier<Signal>

  /// The identifier of the signal.
  public var id: ID

  /// The rule or method, with its version.
  public var method: String

  /// The target it is about.
  ///
  /// `nil` while nobody has said.
  public var target: Target.ID?

  /// Whether there was enough to compute it.
  ///
  /// Source: HL7 FHIR, GuidanceResponse.
  public var status: SignalStatus = .success

  /// What it says.
  ///
  /// `nil` while nobody has said.
  public var statement: SignalStatement?

  /// What it says, in words for people.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// How far the data can be trusted.
  ///
  /// `nil` while nobody has said.
  public var adequacy: DataAdequacy?

  /// The number it rests on, such as a slope per week.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: as the method says.
  public var value: Number?

  /// The low end of the interval of uncertainty.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: as the method says.
  public var low: Number?

  /// The high end of the interval of uncertainty.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: as the method says.
  public var high: Number?

  /// The readings it was computed from.
  public var readings: [Reading.ID] = []

  /// The SHA-256 digest of the inputs, in hexadecimal digits.
  ///
  /// `nil` while nobody has said.
  public var inputDigest: String?

  /// The software that computed it.
  ///
  /// `nil` while nobody has said.
  public var producedBy: Contributor.ID?

  /// Whether a learned model took part.
  public var isAIAssisted: Bool = false

  /// The moment of computing, from the caller's clock.
  ///
  /// `nil` while nobody has said.
  public var at: Instant?

  public var unknownMembers = UnknownMembers()

  /// Creates a signal.
  ///
  /// - Parameters:
  ///   - id: The identifier of the signal.
  ///   - method: The rule or method, with its version.
  ///   - target: The target it is about.
  public init(id: ID, method: String, target: Target.ID? = nil) {
    self.id = id
    self.method = method
    self.target = target
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    method = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("method", .structure), &method)
    try visitor.field(Field("target", .structure), &target)
    try visitor.field(Field("status", .structure), &status)
    try visitor.field(Field("statement", .progress), &statement)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("adequacy", .progress), &adequacy)
    try visitor.field(Field("value", .progress), &value)
    try visitor.field(Field("low", .progress), &low)
    try visitor.field(Field("high", .progress), &high)
    try visitor.field(Field("readings", .structure), &readings)
    try visitor.field(Field("inputDigest", .structure), &inputDigest)
    try visitor.field(Field("producedBy", .structure), &producedBy)
    try visitor.field(Field("isAIAssisted", .structure), &isAIAssisted)
    try visitor.field(Field("at", .structure), &at)
  }
}
