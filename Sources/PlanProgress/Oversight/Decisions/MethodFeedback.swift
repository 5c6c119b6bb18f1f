public import PlanModel

/// How people answered what a rule or method led to.
///
/// Disagreement says something of the rule. It is counted for each method, over one plan or
/// a whole school, and never for each person: there is no call for that, and the counts
/// hold nobody.
///
/// ```swift
/// for feedback in MethodFeedback.counts(in: plans) where feedback.shouldBeReviewed() {
///   report(feedback.method, feedback.text)
/// }
/// ```
///
/// ## Topics
///
/// ### Counting
/// - ``counts(in:)``
///
/// ### The counts
/// - ``method``
/// - ``accepted``
/// - ``overridden``
/// - ``deferred``
/// - ``open``
/// - ``answered``
///
/// ### What they say
/// - ``shouldBeReviewed(atLeast:)``
/// - ``text``
public struct MethodFeedback: Hashable, Sendable {
  /// The method with its version, as its signals name it.
  ///
  /// For proposals that rest on no signal it is `decisionPoint`, or `software`.
  public let method: String

  /// How many proposals were taken up.
  public internal(set) var accepted = 0

  /// How many were decided otherwise.
  public internal(set) var overridden = 0

  /// How many are to be looked at later.
  public internal(set) var deferred = 0

  /// How many wait for a person; waiting is no answer.
  public internal(set) var open = 0

  /// How many were taken up or decided otherwise.
  public var answered: Int { accepted + overridden }

  /// Counts the answers for each method.
  ///
  /// The last decision that stands counts, so a corrected one does not. Proposals of
  /// people are not counted. A proposal that rests on several methods counts for each.
  ///
  /// - Parameter plans: The plans.
  /// - Returns: The counts, in the order of the methods' bytes.
  public static func counts(in plans: some Sequence<LearningPlan>) -> [MethodFeedback] {
    var counts: [[UInt8]: MethodFeedback] = [:]
    for plan in plans {
      for proposal in plan.proposals where plan.isMadeBySoftware(proposal) {
        let answer = plan.answer(to: proposal.id)
        for method in plan.methods(behind: proposal) {
          counts[Array(method.utf8), default: MethodFeedback(method: method)].add(answer)
        }
      }
    }
    return counts.values.sorted {
      $0.method.utf8.lexicographicallyPrecedes($1.method.utf8)
    }
  }

  /// Returns whether people decided otherwise so often that the rule should be looked at.
  ///
  /// - Parameter least: The number of answers below which nothing can be said, such as 5.
  /// - Returns: Whether more than half of at least so many answers were overrides.
  public func shouldBeReviewed(atLeast least: Int = 5) -> Bool {
    answered > 0 && answered >= least && overridden > accepted
  }

  /// The counts in words for people.
  public var text: String {
    guard answered > 0 else { return "Nobody has answered a proposal of this rule yet." }
    let counts =
      "\(overridden) of \(Amount.count(answered, "answered proposal")) of this rule "
      + "\(overridden == 1 ? "was" : "were") decided otherwise."
    return shouldBeReviewed() ? counts + " This rule should be reviewed." : counts
  }

  private mutating func add(_ answer: ProposalStatus) {
    switch answer {
    case .accepted: accepted += 1
    case .overridden: overridden += 1
    case .deferred: deferred += 1
    default: open += 1
    }
  }
}

extension LearningPlan {
  /// The methods that a proposal rests on, each once.
  fileprivate func methods(behind proposal: Proposal) -> [String] {
    let methods = signals.filter { proposal.signals.contains($0.id) }.map(\.method)
    if methods.isEmpty {
      return [proposal.decisionPoint == nil ? "software" : "decisionPoint"]
    }
    var seen: Set<[UInt8]> = []
    return methods.filter { seen.insert(Array($0.utf8)).inserted }
  }
}
