/// A style of target that people chose for a whole plan.
public struct StyleChoice: PlanRecord {
  public static var recordName: String { "StyleChoice" }

  /// The style.
  public var style: TargetStyle

  /// Why it suits the pupil.
  ///
  /// `nil` while nobody has said.
  public var reason: String?

  /// Who decided.
  ///
  /// `nil` while nobody has said.
  public var decidedBy: Contributor.ID?

  /// The day of the decision.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates a style choice.
  ///
  /// - Parameters:
  ///   - style: The style.
  ///   - reason: Why it suits the pupil.
  public init(style: TargetStyle, reason: String? = nil) {
    self.style = style
    self.reason = reason
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    style = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("style", .progress), &style)
    try visitor.field(Field("reason", .progress), &reason)
    try visitor.field(Field("decidedBy", .structure), &decidedBy)
    try visitor.field(Field("on", .structure), &on)
  }
}
