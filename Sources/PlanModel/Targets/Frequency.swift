/// How often something happens: a number of times in a number of periods.
public struct Frequency: PlanRecord {
  public static var recordName: String { "Frequency" }

  /// How many times.
  ///
  /// Unit: times.
  public var times: Int

  /// The period.
  public var period: PeriodUnit

  /// How many periods lie in one round: 2 and weeks for fortnightly.
  ///
  /// Unit: periods.
  public var every: Int

  /// The frequency as written.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a frequency.
  ///
  /// - Parameters:
  ///   - times: How many times.
  ///   - period: The period.
  ///   - every: How many periods lie in one round: 2 and weeks for fortnightly.
  public init(times: Int, period: PeriodUnit, every: Int = 1) {
    self.times = times
    self.period = period
    self.every = every
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    times = .blank
    period = .blank
    every = 1
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("times", .progress), &times)
    try visitor.field(Field("period", .progress), &period)
    try visitor.field(Field("every", .progress), &every)
    try visitor.field(Field("text", .progress), &text)
  }
}
