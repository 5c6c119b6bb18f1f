/// Plans that travel together, with the pupils they are for.
///
/// Identity travels beside the plans and not in them: leave ``pupils`` empty to send
/// plans without names.
public struct PlanBundle: PlanRecord {
  public static var recordName: String { "PlanBundle" }

  /// The pupils, empty if identity is kept back.
  public var pupils: [Pupil]

  /// The plans.
  public var plans: [LearningPlan]

  /// The school or service that made the bundle.
  ///
  /// `nil` while nobody has said.
  public var sender: String?

  /// The day on which it was made.
  ///
  /// `nil` while nobody has said.
  public var made: Day?

  /// What it was made for.
  ///
  /// `nil` while nobody has said.
  public var purpose: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a plan bundle.
  ///
  /// - Parameters:
  ///   - pupils: The pupils, empty if identity is kept back.
  ///   - plans: The plans.
  public init(pupils: [Pupil] = [], plans: [LearningPlan] = []) {
    self.pupils = pupils
    self.plans = plans
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    pupils = []
    plans = []
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("pupils", .identity), &pupils)
    try visitor.field(Field("plans", .progress), &plans)
    try visitor.field(Field("sender", .identity), &sender)
    try visitor.field(Field("made", .structure), &made)
    try visitor.field(Field("purpose", .staff), &purpose)
  }
}
