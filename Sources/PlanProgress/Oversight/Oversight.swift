public import PlanModel

/// The log of what software noticed, what was suggested, and what named people decided.
///
/// Observations lead to signals, signals to proposals, and a proposal waits until a person
/// decides. Software may add signals and proposals and can do nothing else. Every decision
/// is by a contributor of the plan who is a person, was shown the evidence, and says why.
///
/// ```swift
/// var oversight = Oversight(of: plan, digesting: digesting, screen: screen)
/// try oversight.take(signal)
/// try oversight.propose(proposal)
/// let view = try oversight.show(evidenceFor: proposal.id, to: "teacher", at: now)
/// let decision = Decision(
///   id: "d-1", outcome: .overridden, decidedBy: "teacher", proposal: proposal.id
/// )
/// try oversight.decide(
///   decision.with {
///     $0.reason = "A fire drill cut the probe short"
///     $0.on = today
///   },
///   after: view
/// )
/// let decided = oversight.plan
/// ```
///
/// The log is the plan's own lists of signals, proposals and decisions, and not a second
/// store beside it: what travels with the plan can't differ from what was logged, and a
/// program that has only the document can check it with ``faults`` and
/// ``verify(against:)``. An oversight is a value that holds a plan and lets only allowed
/// steps through; make one from the plan as it is stored, and store ``plan`` afterwards.
///
/// There is no step that answers several proposals, none that answers by waiting, and none
/// across plans. Nothing is applied by itself: what a decision changes in the plan is what
/// the person hands in with it. Nothing is counted per person.
///
/// ## Topics
///
/// ### Beginning
/// - ``init(of:digesting:screen:)``
/// - ``plan``
///
/// ### Noticing and suggesting
/// - ``take(_:)``
/// - ``propose(_:)``
/// - ``hear(_:)``
///
/// ### Showing and deciding
/// - ``show(evidenceFor:to:at:)``
/// - ``show(evidenceAbout:to:at:)``
/// - ``decide(_:after:confirmedAfter:changing:)``
///
/// ### Reading the log again
/// - ``evidence(of:earlier:)``
/// - ``inputs(of:earlier:)``
/// - ``faults``
/// - ``verify(against:)``
///
/// ### Signals of other tools
/// - ``replies(from:to:consents:until:)``
/// - ``receive(_:)``
public struct Oversight: Sendable, ContentFree {
  /// The plan with its log.
  public internal(set) var plan: LearningPlan

  let digesting: any RecordDigesting
  let screen: any SignalScreen

  /// Begins with a plan and the log in it.
  ///
  /// Any plan will do, also one whose log has ``faults``.
  ///
  /// - Parameters:
  ///   - plan: The plan as it is stored.
  ///   - digesting: What makes digests of evidence.
  ///   - screen: What looks at the text that software wrote.
  public init(
    of plan: LearningPlan,
    digesting: some RecordDigesting,
    screen: some SignalScreen
  ) {
    self.plan = plan
    self.digesting = digesting
    self.screen = screen
  }

  func digest(of record: LearningPlan) throws(OversightError) -> String {
    do {
      return try digesting.digest(of: record)
    } catch {
      throw OversightError(.digestFailed, plan.id.text)
    }
  }
}
