/// A suggested change to a plan.
public struct Proposal: PlanRecord {
  public static var recordName: String { "Proposal" }

  /// The type of the identifier of a proposal.
  public typealias ID = Identifier<Proposal>

  /// The identifier of the proposal.
  public var id: ID

  /// What is suggested.
  public var action: ProposedAction

  /// The target it is about.
  ///
  /// `nil` while nobody has said.
  public var target: Target.ID?

  /// The suggestion in words.
  ///
  /// `nil` while nobody has said.
  public var text: String?

  /// Why it is suggested.
  ///
  /// `nil` while nobody has said.
  public var reason: String?

  /// The signals it rests on.
  public var signals: [Signal.ID] = []

  /// The decision point that made it.
  ///
  /// `nil` while nobody has said.
  public var decisionPoint: DecisionPoint.ID?

  /// The strategy that would be left.
  ///
  /// `nil` while nobody has said.
  public var fromStrategy: Strategy.ID?

  /// The strategy that would be taken up.
  ///
  /// `nil` while nobody has said.
  public var toStrategy: Strategy.ID?

  /// The person or software that suggests it.
  ///
  /// `nil` while nobody has said.
  public var producedBy: Contributor.ID?

  /// Whether a learned model took part.
  public var isAIAssisted: Bool = false

  /// Whether a person has answered it.
  public var status: ProposalStatus = .proposed

  /// The moment of suggesting.
  ///
  /// `nil` while nobody has said.
  public var at: Instant?

  public var unknownMembers = UnknownMembers()

  /// Creates a proposal.
  ///
  /// - Parameters:
  ///   - id: The identifier of the proposal.
  ///   - action: What is suggested.
  ///   - target: The target it is about.
  public init(id: ID, action: ProposedAction, target: Target.ID? = nil) {
    self.id = id
    self.action = action
    self.target = target
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    action = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("action", .progress), &action)
    try visitor.field(Field("target", .structure), &target)
    try visitor.field(Field("text", .progress), &text)
    try visitor.field(Field("reason", .progress), &reason)
    try visitor.field(Field("signals", .structure), &signals)
    try visitor.field(Field("decisionPoint", .structure), &decisionPoint)
    try visitor.field(Field("fromStrategy", .structure), &fromStrategy)
    try visitor.field(Field("toStrategy", .structure), &toStrategy)
    try visitor.field(Field("producedBy", .structure), &producedBy)
    try visitor.field(Field("isAIAssisted", .structure), &isAIAssisted)
    try visitor.field(Field("status", .structure), &status)
    try visitor.field(Field("at", .structure), &at)
  }
}
