public import PlanModel

/// That a named person was shown certain evidence at a certain moment.
///
/// Only ``Oversight/show(evidenceFor:to:at:)`` and ``Oversight/show(evidenceAbout:to:at:)``
/// make one, and a decision can't be recorded without one. Show the person what is in
/// ``evidence``: it is what the digest is of.
///
/// A view is kept by the tool between showing and deciding, and is not stored. What it says
/// goes into the decision.
///
/// ## Topics
///
/// ### Who was shown what
/// - ``plan``
/// - ``person``
/// - ``at``
/// - ``proposal``
/// - ``target``
///
/// ### The evidence
/// - ``evidence``
/// - ``references``
/// - ``digest``
/// - ``text``
public struct EvidenceView: Hashable, Sendable, ContentFree {
  /// The plan.
  public let plan: LearningPlan.ID

  /// The proposal that is to be answered, `nil` if a target is looked at by itself.
  public let proposal: Proposal.ID?

  /// The target that it is about, `nil` for a proposal about the plan as a whole.
  public let target: Target.ID?

  /// The person who was shown the evidence.
  public let person: Contributor.ID

  /// The moment of showing, from the caller's clock.
  public let at: Instant

  /// What was shown: the targets, what was said about them, sessions, readings, signals
  /// and the proposal, and nothing else of the plan.
  public let evidence: LearningPlan

  /// What was shown, by list and identifier, in order.
  public let references: [EvidenceReference]

  /// The digest of ``evidence``.
  public let digest: String

  /// What was shown, in words for people: how much, of which days, and made by what.
  public var text: String {
    let days = evidence.readings.map(\.on)
    var parts = [Amount.count(days.count, "reading")]
    if let first = days.min(), let last = days.max() {
      parts[0] +=
        first == last
        ? " of \(first.inWords)" : " from \(first.inWords) to \(last.inWords)"
    }
    if !evidence.deliveredSessions.isEmpty {
      parts.append(Amount.count(evidence.deliveredSessions.count, "session"))
    }
    if !evidence.voices.isEmpty {
      parts.append(Amount.count(evidence.voices.count, "contribution"))
    }
    if !evidence.signals.isEmpty {
      parts.append(Amount.count(evidence.signals.count, "signal") + " from software")
    }
    return "Shown: \(parts.joined(separator: ", ")).\(makerText) A person decides."
  }

  private var makerText: String {
    let isAIAssisted =
      evidence.signals.contains(where: \.isAIAssisted)
      || evidence.proposals.contains(where: \.isAIAssisted)
    return isAIAssisted ? " A learned model took part." : ""
  }
}
