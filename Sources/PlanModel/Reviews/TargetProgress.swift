/// What a review says about one target.
///
/// Source: SEND Code of Practice 6.53 to 6.56.
public struct TargetProgress: PlanRecord {
  public static var recordName: String { "TargetProgress" }

  /// The target.
  public var target: Target.ID

  /// What was achieved.
  public var achievement: Achievement

  /// What was seen.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// What becomes of the target in the next cycle.
  ///
  /// `nil` while nobody has said.
  public var carryForward: CarryForward?

  /// The target of the next cycle that carries it on.
  ///
  /// `nil` while nobody has said.
  public var successor: Target.ID?

  public var unknownMembers = UnknownMembers()

  /// Creates a target progress.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - achievement: What was achieved.
  ///   - text: What was seen.
  public init(target: Target.ID, achievement: Achievement, text: String? = nil) {
    self.target = target
    self.achievement = achievement
    self.text = text
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    target = .blank
    achievement = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("target", .structure), &target)
    try visitor.field(Field("achievement", .progress), &achievement)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("carryForward", .progress), &carryForward)
    try visitor.field(Field("successor", .structure), &successor)
  }
}
