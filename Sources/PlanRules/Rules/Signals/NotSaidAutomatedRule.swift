import PlanModel

/// Asks that what a program made is marked as such.
struct NotSaidAutomatedRule: Rule {
  let card = RuleCard(
    id: .notSaidAutomated,
    topic: .signals,
    title: "What software made says so",
    question: "Who or what made this?",
    why: """
      People weigh a sentence by who says it. Something computed that looks like a \
      colleague's word is weighed wrongly.
      """,
    severity: .warning,
    citation: .guidanceResponse,
    suggestions: [
      "name the method and its version",
      "name the software as the one that produced it",
      "name the person, if a person made the proposal",
    ]
  )

  var examples: RuleExamples? {
    Example.cycles(after: []) {
      $0.signals = [Signal(id: "s-1", method: "fourPointRule/1.0")]
    } fails: {
      $0.signals = [Signal(id: "s-1", method: "")]
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for index in plan.plan.signals.indices where plan.plan.hidesSoftware(index) {
      findings.append(
        of: card,
        at: PlanPath("signals", index, "producedBy"),
        "The signal does not say which method or software made it."
      )
    }
    for index in plan.plan.proposals.indices
    where plan.plan.proposals[index].producedBy == nil
      && !plan.plan.isMadeBySoftware(plan.plan.proposals[index])
    {
      findings.append(
        of: card,
        at: PlanPath("proposals", index, "producedBy"),
        "The proposal does not say who or what made it."
      )
    }
  }
}

extension LearningPlan {
  /// Whether a signal names no method, or a person as its maker.
  fileprivate func hidesSoftware(_ index: Int) -> Bool {
    guard let maker = signals[index].producedBy else {
      return signals[index].method.utf8.isEmpty
    }
    return contributors.contains { $0.id == maker && $0.role != .software }
  }
}
