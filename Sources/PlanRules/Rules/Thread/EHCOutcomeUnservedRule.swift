import PlanModel

/// Asks which target complements an outcome of the pupil's EHC plan.
struct EHCOutcomeUnservedRule: Rule {
  let card = RuleCard(
    id: .ehcOutcomeUnserved,
    topic: .thread,
    title: "The targets complement every outcome of the EHC plan",
    question: "Which target is a shorter-term step towards this outcome?",
    why: """
      The EHC plan holds outcomes for years; the school's plan holds the steps. The \
      school has decided that its plans complement every outcome.
      """,
    force: .schoolPolicy,
    severity: .warning,
    citation: .shorterTermTargets,
    suggestions: [
      "name the outcome on the target that complements it",
      "add a target that is the next step towards it",
      "set this aside with the plan or the term in which it is worked on",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      in: nil,
      setting: { context in
        context.pupil = Pupil(id: "pupil-1").with {
          $0.ehcPlan = EHCPlan().with { $0.outcomes = [EHCOutcome(reference: "E1")] }
        }
      },
      given: {
        $0.kind = .ehcLinkedPlan
        $0.targets[0].ehcOutcome = "E1"
      },
      { $0.targets[0].ehcOutcome = "E2" }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard !plan.targets.isEmpty, plan.isOfUsualSize else { return }
    for place in plan.plan.outcomes.indices {
      guard let reference = plan.plan.outcomes[place].ehcReference,
        !plan.hasTarget(towardsOutcomeAt: place),
        !isComplemented(reference, plan.plan.outcomes[place].text, in: plan)
      else { continue }
      note(PlanPath("outcomes", place, "ehcReference"), into: &findings)
    }
    guard !plan.context.pupil.isMissing, plan.isLinkedToEHCPlan,
      let outcomes = plan.context.pupil?.ehcPlan?.outcomes, outcomes.count <= 100
    else { return }
    for outcome in outcomes
    where !isInPlan(outcome.reference, of: plan)
      && !isComplemented(outcome.reference, outcome.text, in: plan)
    {
      note(PlanPath("targets"), into: &findings)
    }
  }

  private func note(_ path: PlanPath, into findings: inout [Finding]) {
    findings.append(
      of: card,
      at: path,
      "No target complements an outcome of the EHC plan."
    )
  }

  /// Whether an outcome of the plan stands for the one of the EHC plan.
  private func isInPlan(_ reference: String, of plan: CheckedPlan) -> Bool {
    for place in plan.plan.outcomes.indices
    where plan.plan.outcomes[place].ehcReference?.hasLetters(of: reference) == true {
      return true
    }
    return false
  }

  /// Whether a target names the outcome by its reference or in its words.
  private func isComplemented(
    _ reference: String,
    _ text: String?,
    in plan: CheckedPlan
  ) -> Bool {
    for target in plan.targets {
      guard let named = target.target.ehcOutcome else { continue }
      if named.hasLetters(of: reference) { return true }
      if let text, named.hasLetters(of: text) { return true }
    }
    return false
  }
}
