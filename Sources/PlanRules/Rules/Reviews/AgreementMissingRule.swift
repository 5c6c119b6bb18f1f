import PlanModel

/// Asks whether the pupil and the family agree to a plan that is in use.
struct AgreementMissingRule: Rule {
  let card = RuleCard(
    id: .agreementMissing,
    topic: .voice,
    title: "Everybody's answer to the plan is recorded",
    question: "What do the pupil and each parent or carer say to the plan?",
    why: """
      The plan is agreed with the pupil and the parents. A person who does not agree \
      has an answer too, and it belongs in the plan.
      """,
    force: .should,
    severity: .warning,
    citation: .planAgreed,
    suggestions: [
      "record that the person agrees, how it was said and when",
      "record that the person agrees in part or declines, and why",
      "record a pupil's answer as it was shown, with symbols or as observed",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.agreements.removeLast() }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard plan.isInUse, plan.plan.contributors.count <= 300 else { return }
    var isAsked = false
    for place in plan.plan.contributors.indices {
      let role = plan.plan.contributors[place].role.rawValue
      guard role.hasBytes(of: "parentOrCarer") || role.hasBytes(of: "pupil") else {
        continue
      }
      isAsked = true
      guard !hasAnswered(plan.plan.contributors[place].id, in: plan) else { continue }
      findings.append(
        of: card,
        at: PlanPath("contributors", place),
        "Nothing says whether this person agrees to the plan."
      )
    }
    guard !isAsked, plan.plan.agreements.isEmpty else { return }
    findings.append(
      of: card,
      at: PlanPath("agreements"),
      "Nothing says whether the pupil and the family agree to the plan."
    )
  }

  private func hasAnswered(_ id: Contributor.ID, in plan: CheckedPlan) -> Bool {
    for place in plan.plan.agreements.indices
    where plan.plan.agreements[place].contributor.text.hasBytes(of: id.text) {
      return true
    }
    return false
  }
}

extension CheckedPlan {
  /// Whether the plan is worked with: neither a proposal nor over.
  var isInUse: Bool {
    let lifecycle = plan.lifecycle.rawValue
    return lifecycle.hasBytes(of: "active") || lifecycle.hasBytes(of: "accepted")
      || lifecycle.hasBytes(of: "onHold")
  }
}
