/// A finding of a rule that a person has looked at and set aside.
///
/// The finding stays visible. Nothing in a plan is blocked by a finding, and nothing is
/// hidden by setting it aside.
public struct SetAside: PlanRecord {
  public static var recordName: String { "SetAside" }

  /// The identifier of the rule.
  public var rule: String

  /// The place of the finding, as a JSON Pointer into the plan.
  public var path: String

  /// Why it does not apply here.
  public var reason: String

  /// Who set it aside.
  ///
  /// `nil` while nobody has said.
  public var by: Contributor.ID?

  /// The day.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates a set aside.
  ///
  /// - Parameters:
  ///   - rule: The identifier of the rule.
  ///   - path: The place of the finding, as a JSON Pointer into the plan.
  ///   - reason: Why it does not apply here.
  public init(rule: String, path: String, reason: String) {
    self.rule = rule
    self.path = path
    self.reason = reason
  }

  public static var blank: Self { Self(rule: .blank, path: .blank, reason: .blank) }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("rule", .structure), &rule)
    try visitor.field(Field("path", .structure), &path)
    try visitor.field(Field("reason", .staff), &reason)
    try visitor.field(Field("by", .structure), &by)
    try visitor.field(Field("on", .structure), &on)
  }
}
