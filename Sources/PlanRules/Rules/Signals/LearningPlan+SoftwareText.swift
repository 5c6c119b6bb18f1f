import PlanModel

extension LearningPlan {
  /// Whether a proposal comes from a program: it says so, its maker is one, or a decision
  /// point made it.
  func isMadeBySoftware(_ proposal: Proposal) -> Bool {
    if proposal.isAIAssisted { return true }
    guard let maker = proposal.producedBy else { return proposal.decisionPoint != nil }
    return contributors.contains { $0.id == maker && $0.role == .software }
  }

  /// Calls a function with every text of the plan that software made, and its path.
  func forEachSoftwareText(_ body: (String, PlanPath) -> Void) {
    for index in signals.indices {
      if let text = signals[index].text { body(text, PlanPath("signals", index, "text")) }
    }
    for index in proposals.indices where isMadeBySoftware(proposals[index]) {
      if let text = proposals[index].text {
        body(text, PlanPath("proposals", index, "text"))
      }
      if let text = proposals[index].reason {
        body(text, PlanPath("proposals", index, "reason"))
      }
    }
  }
}

extension CheckedPlan {
  /// Appends a finding for each place in text of software that breaks a rule.
  func appendProblems(
    of card: RuleCard,
    _ message: String,
    into findings: inout [Finding]
  ) {
    guard !plan.signals.isEmpty || !plan.proposals.isEmpty else { return }
    plan.forEachSoftwareText { text, path in
      for problem in context.signalWording.places(in: text, breaking: card.id) {
        findings.append(of: card, at: path, words: problem.words, message)
      }
    }
  }
}
