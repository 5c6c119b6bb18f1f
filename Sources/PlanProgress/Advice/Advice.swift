public import PlanModel

/// What to think of next for a target, in an order that looks at the help before the pupil.
///
/// ```swift
/// let advice = plan.advice(for: "t-1", asOf: today)
/// advice?.proposals.first?.action     // .checkDelivery
/// advice?.questions                   // what adults may ask at this step
/// ```
///
/// When rules say that readings run below the aim, the steps are delivery, material, amount,
/// method and, last of all, the target. A step is proposed only when a person has decided
/// about the ones before it; a change of phase begins again with delivery. When readings
/// run ahead, a higher target is offered. Nothing here proposes to ask for less: the last
/// step asks people to talk about the target and to write their reason down.
///
/// Advice is made of proposals. It changes nothing, and a named person decides.
///
/// ## Topics
///
/// ### Taking advice
/// - ``init(for:in:asOf:in:rules:by:)``
///
/// ### What is proposed
/// - ``proposals``
/// - ``questions``
/// - ``awaiting``
/// - ``lookedAt``
///
/// ### What it rests on
/// - ``signals``
/// - ``decisionPoints``
public struct Advice: Hashable, Sendable, ContentFree {
  /// The target.
  public let target: Target.ID

  /// The day up to which the plan was looked at.
  public let asOf: Day

  /// What the rules say, delivery first.
  public let signals: [Signal]

  /// What the readings say of the branches that people agreed on.
  public let decisionPoints: [DecisionEvaluation]

  /// The steps that a person has decided about in the current phase, in their order.
  public let lookedAt: [ProposedAction]

  /// The proposals of the plan that wait for a person's answer.
  public let awaiting: [Proposal.ID]

  /// What is proposed now and is not in the plan yet, in the order of the steps.
  public let proposals: [Proposal]

  /// Takes advice for a target of a plan.
  ///
  /// The same plan gives the same advice, with the same identifiers. A target that is on
  /// hold, completed or cancelled has signals and no proposals.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - plan: The plan with its readings, sessions, proposals and decisions.
  ///   - day: The day up to which the plan is looked at.
  ///   - time: The days that count for the rules; decision points count those of the
  ///     calendar.
  ///   - rules: The rules.
  ///   - software: The contributor that signals and proposals name as their maker.
  public init(
    for target: Target,
    in plan: LearningPlan,
    asOf day: Day,
    in time: TeachingTime = .everyDay,
    rules: [ProgressRule] = .standard,
    by software: Contributor.ID? = nil
  ) {
    self.target = target.id
    asOf = day
    let sessions = plan.deliveredSessions
    let evidence = RuleEvidence(
      target,
      readings: plan.readings,
      sessions: sessions,
      asOf: day,
      in: time
    )
    signals = evidence.signals(rules).map { signal in
      signal.with { $0.producedBy = software }
    }
    decisionPoints = target.decisionPoints(
      readings: plan.readings,
      sessions: sessions,
      asOf: day
    )
    let history = StepHistory(of: target, in: plan, from: evidence.began, through: day)
    lookedAt = ProposedAction.allInOrder(history.lookedAt)
    awaiting = history.open.map(\.id)
    guard target.isOpen, target.lifecycle != .onHold else {
      proposals = []
      return
    }
    var planner = AdvicePlanner(target, signals, history, asOf: day)
    planner.plan(decisionPoints)
    proposals = planner.proposals(by: software)
  }

  /// What adults may ask at the steps that are proposed.
  public var questions: [String] { proposals.flatMap(\.action.questions) }
}

extension ProposedAction {
  /// Returns the steps of a set in their order, and other actions after them.
  fileprivate static func allInOrder(_ actions: Set<ProposedAction>) -> [ProposedAction] {
    actions.sorted { one, other in
      let last = stepsInOrder.count
      return (one.step ?? last, one) < (other.step ?? last, other)
    }
  }
}
