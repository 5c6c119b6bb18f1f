import PlanModel

/// Asks why a target was made easier after it was missed.
struct LoweredRule: TargetRule {
  let card = RuleCard(
    id: .loweredWithoutReason,
    topic: .equity,
    title: "A target that was made easier says why",
    question: "Why does the target ask for less than before?",
    why: """
      A smaller step can be wise. Made without a reason, cycle after cycle, it takes \
      the aim away from the pupil.
      """,
    severity: .warning,
    styles: .criterionStyles,
    citation: .equityReasoning,
    suggestions: [
      "record a decision with the reason",
      "keep the aim and change the route: more help before a lower goal",
      "add milestones on the way to the same goal",
    ]
  )

  var examples: RuleExamples? {
    Example.cycles(after: Example.earlier(1) { $0.targets[0].due = "2026-06-30" }) {
      $0.targets[0].due = "2026-12-18"
      $0.targets[0].criterion = .occasions(9, of: 10)
    } fails: {
      $0.targets[0].criterion = .occasions(6, of: 10)
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard !plan.context.earlierPlans.isEmpty,
      let cycle = TargetHistory(of: target.target, in: plan).cycles.first,
      Self.isEasier(target.target, than: cycle, in: plan),
      !plan.hasReason(for: target, after: cycle)
    else { return }
    findings.append(
      of: card,
      at: target.path("goal"),
      "The target asks for less than the one that was missed, and no reason is recorded."
    )
  }

  private static func isEasier(
    _ target: Target,
    than cycle: TargetHistory.Cycle,
    in plan: CheckedPlan
  ) -> Bool {
    let earlierPlan = plan.context.earlierPlans[cycle.plan]
    let earlier = earlierPlan.targets[cycle.target]
    guard !earlierPlan.isMet(earlier), let before = TargetPace(earlier),
      let pace = TargetPace(target)
    else { return false }
    return pace.isEasier(than: before) ?? false
  }
}

extension CheckedPlan {
  /// Whether somebody wrote down why a target differs from the one that it carries on: in
  /// a decision, an amendment or the review of the earlier target.
  fileprivate func hasReason(
    for target: TargetStatement,
    after cycle: TargetHistory.Cycle
  ) -> Bool {
    let earlierPlan = context.earlierPlans[cycle.plan]
    let earlier = earlierPlan.targets[cycle.target].id
    let id = target.target.id
    func explains(_ decision: Decision) -> Bool {
      !decision.reason.isBlank && (decision.target == id || decision.target == earlier)
    }
    if plan.decisions.contains(where: explains) { return true }
    if earlierPlan.decisions.contains(where: explains) { return true }
    let path = Array(target.path(nil).pointer.utf8)
    let isAmended = plan.amendments.contains { amendment in
      !amendment.reason.isBlank
        && amendment.paths.contains {
          $0.utf8.elementsEqual(path) || $0.utf8.starts(with: path + [UInt8(ascii: "/")])
        }
    }
    return isAmended
      || earlierPlan.reviews.contains { review in
        review.progress.contains {
          $0.target == earlier && $0.carryForward == .adapt && !$0.text.isBlank
        }
      }
  }
}
