import PlanModel

/// Which steps people have looked at for a target since its current phase began.
struct StepHistory {
  /// The actions whose proposals a person answered.
  private(set) var lookedAt: Set<ProposedAction> = []

  /// The proposals that nobody has answered.
  private(set) var open: [Proposal] = []

  /// The decision points with the actions that were proposed for them.
  private var proposedPoints: Set<PointStep> = []

  private struct PointStep: Hashable {
    let point: DecisionPoint.ID
    let action: ProposedAction
  }

  init(of target: Target, in plan: LearningPlan, from start: Day, through day: Day) {
    let software = Set(plan.contributors.filter { $0.role == .software }.map(\.id))
    let corrected = Set(plan.decisions.compactMap(\.supersedes))
    var answers: [Proposal.ID: [Decision]] = [:]
    for decision in plan.decisions
    where !software.contains(decision.decidedBy) && !corrected.contains(decision.id) {
      if let proposal = decision.proposal {
        answers[proposal, default: []].append(decision)
      }
    }
    for proposal in plan.proposals where proposal.target == target.id {
      let made = proposal.at?.day ?? start
      guard made <= day else { continue }
      if let point = proposal.decisionPoint {
        proposedPoints.insert(PointStep(point: point, action: proposal.action))
      }
      let days = (answers[proposal.id] ?? []).filter { $0.outcome != .deferred }
        .map { $0.on ?? $0.at?.day ?? start }
        .filter { $0 <= day }
      if days.contains(where: { $0 >= start }) {
        lookedAt.insert(proposal.action)
      } else if days.isEmpty {
        open.append(proposal)
      }
    }
  }

  /// Whether a decision point has been put before people already.
  func hasProposed(_ point: DecisionPoint) -> Bool {
    proposedPoints.contains(PointStep(point: point.id, action: point.proposes))
  }

  func isOpen(_ action: ProposedAction) -> Bool {
    open.contains { $0.action == action }
  }

  /// The first step that nobody has looked at yet, `nil` if all were.
  var nextStep: ProposedAction? {
    ProposedAction.stepsInOrder.first { !lookedAt.contains($0) }
  }

  /// Whether every step before an action was looked at.
  func allows(_ action: ProposedAction) -> Bool {
    guard let step = action.step else { return true }
    return ProposedAction.stepsInOrder.prefix(step).allSatisfy(lookedAt.contains)
  }
}
