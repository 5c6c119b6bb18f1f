/// One schedule of a monitoring plan: a frequency, days, or both.
public struct MonitoringSchedule: PlanRecord {
  public static var recordName: String { "MonitoringSchedule" }

  /// How often.
  ///
  /// `nil` while nobody has said.
  public var frequency: Frequency?

  /// Fixed days.
  public var days: [Day] = []

  /// Who sees to it.
  ///
  /// `nil` while nobody has said.
  public var responsible: Contributor.ID?

  /// The schedule as written.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a monitoring schedule.
  ///
  /// - Parameter frequency: How often.
  public init(frequency: Frequency? = nil) {
    self.frequency = frequency
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {}

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("frequency", .progress), &frequency)
    try visitor.field(Field("days", .progress), &days)
    try visitor.field(Field("responsible", .structure), &responsible)
    try visitor.field(Field("text", .progress), &text)
  }
}
