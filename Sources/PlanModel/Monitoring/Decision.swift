/// What a named person decided, what they saw, and why.
///
/// Only a decision changes a plan.
public struct Decision: PlanRecord {
  public static var recordName: String { "Decision" }

  /// The type of the identifier of a decision.
  public typealias ID = Identifier<Decision>

  /// The identifier of the decision.
  public var id: ID

  /// What was decided.
  ///
  /// Source: CDS Hooks, feedback.
  public var outcome: DecisionOutcome

  /// The person who decided.
  public var decidedBy: Contributor.ID

  /// The proposal that it answers, `nil` for a decision without one.
  public var proposal: Proposal.ID?

  /// The target it is about.
  ///
  /// `nil` while nobody has said.
  public var target: Target.ID?

  /// Why; needed where a proposal is overridden.
  ///
  /// `nil` while nobody has said.
  ///
  /// Source: CDS Hooks, feedback.
  public var reason: String?

  /// The day.
  ///
  /// `nil` while nobody has said.
  public var on: Day?

  /// The moment, from the caller's clock.
  ///
  /// `nil` while nobody has said.
  public var at: Instant?

  /// Identifiers of what the person looked at.
  public var seen: [String] = []

  /// The SHA-256 digest of what the person looked at, in hexadecimal digits.
  ///
  /// `nil` while nobody has said.
  public var seenDigest: String?

  /// The moment at which the person was shown it, from the caller's clock.
  ///
  /// `nil` while nobody has said.
  public var seenAt: Instant?

  /// What was changed in the plan.
  ///
  /// `nil` while nobody has said.
  public var changes: String?

  /// The day on which it is looked at again.
  ///
  /// `nil` while nobody has said.
  public var nextOn: Day?

  /// The second person who stands behind it, where two are needed.
  ///
  /// `nil` while nobody has said.
  public var confirmedBy: Contributor.ID?

  /// The earlier decision that this one corrects, which stays as it was.
  ///
  /// `nil` for a decision that corrects none.
  public var supersedes: Decision.ID?

  public var unknownMembers = UnknownMembers()

  /// Creates a decision.
  ///
  /// - Parameters:
  ///   - id: The identifier of the decision.
  ///   - outcome: What was decided.
  ///   - decidedBy: The person who decided.
  ///   - proposal: The proposal that it answers, `nil` for a decision without one.
  public init(
    id: ID,
    outcome: DecisionOutcome,
    decidedBy: Contributor.ID,
    proposal: Proposal.ID? = nil
  ) {
    self.id = id
    self.outcome = outcome
    self.decidedBy = decidedBy
    self.proposal = proposal
  }

  public static var blank: Self { Self(blank: ()) }

  /// Sets each field once, so that a blank record is made where it is put.
  private init(blank: ()) {
    id = .blank
    outcome = .blank
    decidedBy = .blank
  }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("id", .structure), &id)
    try visitor.field(Field("outcome", .progress), &outcome)
    try visitor.field(Field("decidedBy", .structure), &decidedBy)
    try visitor.field(Field("proposal", .structure), &proposal)
    try visitor.field(Field("target", .structure), &target)
    try visitor.field(Field("reason", .progress), &reason)
    try visitor.field(Field("on", .structure), &on)
    try visitor.field(Field("at", .structure), &at)
    try visitor.field(Field("seen", .structure), &seen)
    try visitor.field(Field("seenDigest", .structure), &seenDigest)
    try visitor.field(Field("seenAt", .structure), &seenAt)
    try visitor.field(Field("changes", .progress), &changes)
    try visitor.field(Field("nextOn", .structure), &nextOn)
    try visitor.field(Field("confirmedBy", .structure), &confirmedBy)
    try visitor.field(Field("supersedes", .structure), &supersedes)
  }
}
