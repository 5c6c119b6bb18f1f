/// A branch agreed beforehand: if the readings say this by then, think of that.
///
/// A decision point makes a proposal. It never changes a plan; a named person decides.
public struct DecisionPoint: PlanRecord {
  public static var recordName: String { "DecisionPoint" }

  /// The type of the identifier of a decision point.
  public typealias ID = Identifier<DecisionPoint>

  /// The identifier of the decision point.
  public var id: ID

  /// What must hold.
  public var conditions: [DecisionCondition]

  /// Whether all conditions must hold, or any one.
  public var combination: ConditionCombination = .all

  /// What to think of when they hold.
  public var proposes: ProposedAction = .discuss

  /// The strategy that would be left.
  ///
  /// `nil` while nobody has said.
  public var fromStrategy: Strategy.ID?

  /// The strategy that would be taken up.
  ///
  /// `nil` while nobody has said.
  public var toStrategy: Strategy.ID?

  /// The agreement in words.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// Who agreed.
  public var agreedBy: [Contributor.ID] = []

  /// The day of the agreement.
  ///
  /// `nil` while nobody has said.
  public var agreedOn: Day?

  public var unknownMembers = UnknownMembers()

  /// Creates a decision point.
  ///
  /// - Parameters:
  ///   - id: The identifier of the decision point.
  ///   - conditions: What must hold.
  public init(id: ID, conditions: [DecisionCondition] = []) {
    self.id = id
    self.conditions = conditions
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    conditions = []
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("conditions", .progress), &conditions)
    try visitor.field(Field("combination", .progress), &combination)
    try visitor.field(Field("proposes", .progress), &proposes)
    try visitor.field(Field("fromStrategy", .structure), &fromStrategy)
    try visitor.field(Field("toStrategy", .structure), &toStrategy)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("agreedBy", .structure), &agreedBy)
    try visitor.field(Field("agreedOn", .structure), &agreedOn)
  }
}
