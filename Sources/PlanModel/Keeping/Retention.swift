/// How long a plan is kept, by the school's own policy.
public struct Retention: PlanRecord {
  public static var recordName: String { "Retention" }

  /// The rule of the policy.
  ///
  /// `nil` while nobody has said.
  public var policy: String?

  /// The last day of keeping, `nil` if not worked out.
  public var until: Day?

  /// Whether a legal hold stops erasure.
  public var isOnHold: Bool = false

  /// The lawful basis for keeping.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: UK GDPR, Articles 6 and 9.
  public var lawfulBasis: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a retention.
  ///
  /// - Parameter policy: The rule of the policy.
  public init(policy: String? = nil) {
    self.policy = policy
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {}

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("policy", .staff), &policy)
    try visitor.field(Field("until", .staff), &until)
    try visitor.field(Field("isOnHold", .staff), &isOnHold)
    try visitor.field(Field("lawfulBasis", .staff), &lawfulBasis)
  }
}
