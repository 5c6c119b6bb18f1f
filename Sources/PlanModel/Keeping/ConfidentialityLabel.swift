/// A part of a plan that is kept closer, or shown wider, than its kind.
public struct ConfidentialityLabel: PlanRecord {
  public static var recordName: String { "ConfidentialityLabel" }

  /// The part, as a JSON Pointer into the plan.
  public var path: String

  /// The kind of fact it counts as.
  public var sensitivity: Sensitivity

  /// Why.
  ///
  /// `nil` while nobody has said.
  public var reason: String?

  /// Roles that may see it; empty for the kind's own.
  public var audience: [ContributorRole] = []

  public var unknownMembers = UnknownMembers()

  /// Creates a confidentiality label.
  ///
  /// - Parameters:
  ///   - path: The part, as a JSON Pointer into the plan.
  ///   - sensitivity: The kind of fact it counts as.
  ///   - reason: Why.
  public init(path: String, sensitivity: Sensitivity, reason: String? = nil) {
    self.path = path
    self.sensitivity = sensitivity
    self.reason = reason
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    path = .blank
    sensitivity = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("path", .structure), &path)
    try visitor.field(Field("sensitivity", .structure), &sensitivity)
    try visitor.field(Field("reason", .confidential), &reason)
    try visitor.field(Field("audience", .structure), &audience)
  }
}
