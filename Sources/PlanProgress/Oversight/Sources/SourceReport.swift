public import PlanModel

/// What became of the answer of a source.
///
/// ## Topics
///
/// ### The source
/// - ``source``
/// - ``version``
/// - ``state``
///
/// ### Its answer
/// - ``signals``
/// - ``proposals``
/// - ``refused``
/// - ``Refusal``
public struct SourceReport: Hashable, Sendable {
  /// A signal or proposal that was refused.
  public struct Refusal: Hashable, Sendable, CustomStringConvertible {
    /// Whether it is a signal or a proposal, and its identifier as the source chose it.
    public let reference: EvidenceReference

    /// Why it was refused.
    public let code: OversightError.Code

    /// Why it was refused and what to do, without a word of what the source sent.
    public var description: String { "\(reference.kind.rawValue): \(code.cure)" }
  }

  /// The name of the source.
  public let source: String

  /// The version of the source.
  public let version: String

  /// How it answered.
  public let state: SourceReply.State

  /// The signals that were taken in.
  public internal(set) var signals: [Signal.ID] = []

  /// The proposals that were added, and wait for a person.
  public internal(set) var proposals: [Proposal.ID] = []

  /// What was refused, and why.
  public internal(set) var refused: [Refusal] = []

  init(_ reply: SourceReply) {
    source = reply.source
    version = reply.version
    state = reply.state
  }
}
