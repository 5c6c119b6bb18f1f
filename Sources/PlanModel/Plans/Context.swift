/// The background that makes sense of a pupil's needs.
///
/// Source: Council plan templates.
public struct Context: PlanRecord {
  public static var recordName: String { "Context" }

  /// A short history of support so far.
  ///
  /// `nil` while nobody has said.
  public var history: String?

  /// The cultural background.
  ///
  /// `nil` while nobody has said.
  public var culturalBackground: String?

  /// Languages at home and at school.
  ///
  /// `nil` while nobody has said.
  public var linguisticBackground: String?

  /// Home and family circumstances.
  ///
  /// `nil` while nobody has said.
  public var homeCircumstances: String?

  /// What attendance says.
  ///
  /// `nil` while nobody has said.
  public var attendance: String?

  /// Suspensions and exclusions.
  ///
  /// `nil` while nobody has said.
  public var exclusions: String?

  /// What health says.
  ///
  /// `nil` while nobody has said.
  public var health: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a context.
  public init() {}

  public static var blank: Self { Self() }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("history", .need), &history)
    try visitor.field(Field("culturalBackground", .socialCare), &culturalBackground)
    try visitor.field(Field("linguisticBackground", .socialCare), &linguisticBackground)
    try visitor.field(Field("homeCircumstances", .socialCare), &homeCircumstances)
    try visitor.field(Field("attendance", .need), &attendance)
    try visitor.field(Field("exclusions", .confidential), &exclusions)
    try visitor.field(Field("health", .health), &health)
  }
}
