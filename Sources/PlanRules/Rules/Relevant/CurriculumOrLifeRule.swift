import PlanModel

/// Asks where in learning or life the target is used.
struct CurriculumOrLifeRule: TargetRule {
  let card = RuleCard(
    id: .curriculumOrLife,
    topic: .relevant,
    title: "A use in the curriculum or in life is named",
    question: "Where will the pupil use it?",
    why: "A skill that is used every day stays.",
    severity: .info,
    styles: .criterionStyles,
    citation: .goalChecklists,
    suggestions: [
      "link the curriculum or framework that it belongs to",
      "say what the pupil will use it for: so that",
      "name the pathway to adulthood it serves",
    ]
  )

  var examples: RuleExamples? {
    Example.target {
      $0.soThat = nil
      $0.pathway = nil
    }
  }

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard target.target.alignments.isEmpty, target.target.soThat == nil,
      target.target.pathway == nil,
      target.text?.wording.hasPurpose != true
    else { return }
    let message = "No link to the curriculum or to daily life is named."
    findings.append(of: card, at: target.path("alignments"), message)
  }
}
