/// A step on the way to a target.
public struct Milestone: PlanRecord {
  public static var recordName: String { "Milestone" }

  /// The type of the identifier of a milestone.
  public typealias ID = Identifier<Milestone>

  /// The identifier of the milestone.
  public var id: ID

  /// The day by which it is expected.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  /// The value expected, in the unit of the target.
  ///
  /// `nil` while nobody has said.
  ///
  /// Unit: that of the target's measure.
  public var value: Number?

  /// The step in words.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  public var unknownMembers = UnknownMembers()

  /// Creates a milestone.
  ///
  /// - Parameters:
  ///   - id: The identifier of the milestone.
  ///   - on: The day by which it is expected.
  public init(id: ID, on: Day? = nil) {
    self.id = id
    self.on = on
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("on", .progress), &on)
    try visitor.field(Field("value", .progress), &value)
    try visitor.field(Field("text", .progress), &text)
  }
}
