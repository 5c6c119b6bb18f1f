/// When progress is measured, checked, reported and reviewed: four separate schedules.
public struct MonitoringPlan: PlanRecord {
  public static var recordName: String { "MonitoringPlan" }

  /// When readings are taken.
  ///
  /// `nil` while nobody has said.
  public var measurement: MonitoringSchedule?

  /// When readings are looked at together.
  ///
  /// `nil` while nobody has said.
  public var decisionCheck: MonitoringSchedule?

  /// When the family is told.
  ///
  /// `nil` while nobody has said.
  public var report: MonitoringSchedule?

  /// When the plan is formally reviewed.
  ///
  /// `nil` while nobody has said.
  public var formalReview: MonitoringSchedule?

  public var unknownMembers = UnknownMembers()

  /// Creates a monitoring plan.
  public init() {}

  public static var blank: Self { Self() }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("measurement", .progress), &measurement)
    try visitor.field(Field("decisionCheck", .progress), &decisionCheck)
    try visitor.field(Field("report", .progress), &report)
    try visitor.field(Field("formalReview", .progress), &formalReview)
  }
}
