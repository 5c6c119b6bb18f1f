public import PlanModel

/// Whether what somebody saw, or what a signal was computed from, is still the same.
///
/// A decision keeps one digest of everything that was seen. If it is the same today, so is
/// each part. If it is not, the digest alone can't tell which part changed: an earlier copy
/// of the plan can, such as a revision of the store, and it is believed only if its own
/// digest is the one that was kept.
///
/// ## Topics
///
/// ### The answer
/// - ``isSame``
/// - ``parts``
/// - ``Part``
/// - ``State``
///
/// ### What was seen
/// - ``asSeen``
public struct EvidenceCheck: Hashable, Sendable, ContentFree {
  /// What became of a part.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// It is there as it was.
    case same

    /// It is there and says something else.
    case changed

    /// It is no longer in the plan.
    case gone

    /// It is there, something of what was seen changed, and nothing says what.
    case unclear
  }

  /// A part of what was seen, and what became of it.
  public struct Part: Hashable, Sendable {
    /// The list and the identifier.
    public let reference: EvidenceReference

    /// What became of it.
    public let state: State
  }

  /// Whether everything is as it was.
  public let isSame: Bool

  /// What became of each part, in order.
  public let parts: [Part]

  /// The evidence as it was seen, `nil` if no copy with the digest is at hand.
  public let asSeen: LearningPlan?
}
