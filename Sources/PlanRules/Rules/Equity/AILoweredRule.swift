import PlanModel

/// Asks for a second person where a target was lowered on a program's word.
struct AILoweredRule: Rule {
  let card = RuleCard(
    id: .aiLowered,
    topic: .equity,
    title: "Two people and a reason stand behind a target lowered by software",
    question: "Who else looked at it, and why was less asked for?",
    why: """
      Software proposes and people decide. To ask less of a pupil because a program \
      said so needs a second pair of eyes and a reason.
      """,
    severity: .warning,
    citation: .meaningfulHumanPart,
    suggestions: [
      "have a second person record their decision",
      "record the reason with the decision",
      "change the help first, and look at the target again later",
    ]
  )

  var examples: RuleExamples? {
    let change = { (deciders: [Contributor.ID], plan: inout LearningPlan) in
      plan.proposals = [
        Proposal(id: "q-1", action: .considerChangingTarget, target: "t-1").with {
          $0.isAIAssisted = true
          $0.status = .accepted
        }
      ]
      plan.decisions = deciders.map {
        Decision(id: "d-1", outcome: .accepted, decidedBy: $0, proposal: "q-1").with {
          $0.reason = "The steps were too large"
        }
      }
    }
    return Example.cycles(after: []) {
      change(["c-1", "c-2"], &$0)
    } fails: {
      change(["c-1"], &$0)
    }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for index in plan.plan.proposals.indices
    where plan.plan.isLoweringBySoftware(index)
      && !plan.plan.isBackedByTwo(plan.plan.proposals[index].id)
    {
      findings.append(
        of: card,
        at: PlanPath("proposals", index),
        "A target was changed on a program's word, without two people and a reason."
      )
    }
  }
}

extension LearningPlan {
  /// Whether a proposal of a program to ask for less was taken up.
  fileprivate func isLoweringBySoftware(_ index: Int) -> Bool {
    guard proposals[index].action == .considerChangingTarget,
      isMadeBySoftware(proposals[index])
    else { return false }
    let id = proposals[index].id
    return proposals[index].status == .accepted
      || decisions.contains { $0.proposal == id && $0.outcome == .accepted }
  }

  /// Whether two people accepted a proposal or stand behind one decision, with a reason.
  fileprivate func isBackedByTwo(_ proposal: Proposal.ID) -> Bool {
    var first: Contributor.ID?
    var (hasSecond, hasReason) = (false, false)
    for decision in decisions
    where decision.proposal == proposal && decision.outcome == .accepted
      && isPerson(decision.decidedBy)
    {
      if !decision.reason.isBlank { hasReason = true }
      if let first, first != decision.decidedBy { hasSecond = true }
      if let other = decision.confirmedBy, other != decision.decidedBy, isPerson(other) {
        hasSecond = true
      }
      first = first ?? decision.decidedBy
    }
    return hasSecond && hasReason
  }

  /// Whether a contributor is not known to be software.
  private func isPerson(_ id: Contributor.ID) -> Bool {
    !contributors.contains { $0.id == id && $0.role == .software }
  }
}
