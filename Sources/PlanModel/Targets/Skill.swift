/// One behaviour that can be seen, heard or counted.
///
/// Source: NSTTAC, critical elements of a goal.
public struct Skill: PlanRecord {
  public static var recordName: String { "Skill" }

  /// What the pupil does, in the base form, such as "read".
  public var verb: String

  /// What it is done to or with.
  ///
  /// `nil` while nobody has said.
  public var object: String?

  /// In which way.
  ///
  /// `nil` while nobody has said.
  public var manner: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a skill.
  ///
  /// - Parameters:
  ///   - verb: What the pupil does, in the base form, such as "read".
  ///   - object: What it is done to or with.
  public init(verb: String, object: String? = nil) {
    self.verb = verb
    self.object = object
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    verb = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("verb", .progress), &verb)
    try visitor.field(Field("object", .progress), &object)
    try visitor.field(Field("manner", .progress), &manner)
  }
}
