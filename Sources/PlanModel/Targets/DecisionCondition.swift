/// One condition of a decision point.
public struct DecisionCondition: PlanRecord {
  public static var recordName: String { "DecisionCondition" }

  /// What is looked at.
  public var metric: DecisionMetric

  /// How several readings become one number.
  public var statistic: DecisionStatistic

  /// How the number is compared.
  public var comparison: DecisionComparison

  /// The number to compare with.
  ///
  /// Unit: as the metric says.
  public var value: Number

  /// The week after whose end it is looked at, counted from the start of the target.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: weeks.
  public var atWeek: Int?

  /// The day on which it is looked at, instead of a week.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  /// How many readings are needed.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: readings.
  public var minimumReadings: Int?

  /// How many occasions the statistic looks back on, where it needs a number.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: occasions.
  public var occasions: Int?

  public var unknownMembers = UnknownMembers()

  /// Creates a decision condition.
  ///
  /// - Parameters:
  ///   - metric: What is looked at.
  ///   - statistic: How several readings become one number.
  ///   - comparison: How the number is compared.
  ///   - value: The number to compare with.
  ///   - atWeek: The week after whose end it is looked at, counted from the start of
  ///     the target.
  public init(
    metric: DecisionMetric,
    statistic: DecisionStatistic,
    comparison: DecisionComparison,
    value: Number,
    atWeek: Int? = nil
  ) {
    self.metric = metric
    self.statistic = statistic
    self.comparison = comparison
    self.value = value
    self.atWeek = atWeek
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    metric = .blank
    statistic = .blank
    comparison = .blank
    value = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("metric", .progress), &metric)
    try visitor.field(Field("statistic", .progress), &statistic)
    try visitor.field(Field("comparison", .progress), &comparison)
    try visitor.field(Field("value", .progress), &value)
    try visitor.field(Field("atWeek", .progress), &atWeek)
    try visitor.field(Field("on", .progress), &on)
    try visitor.field(Field("minimumReadings", .progress), &minimumReadings)
    try visitor.field(Field("occasions", .progress), &occasions)
  }
}
