import PlanModel

extension LearningPlan {
  /// The decisions that no later one corrects, in their order.
  var standingDecisions: [Decision] {
    let corrected = Set(decisions.compactMap(\.supersedes))
    return decisions.filter { !corrected.contains($0.id) }
  }

  /// The state of a proposal by the decisions of people, whatever the proposal says.
  func answer(to proposal: Proposal.ID) -> ProposalStatus {
    let answers = standingDecisions.filter {
      $0.proposal == proposal && $0.outcome.answer != nil && !isSoftware($0.decidedBy)
    }
    return answers.last?.outcome.answer ?? .proposed
  }
}
