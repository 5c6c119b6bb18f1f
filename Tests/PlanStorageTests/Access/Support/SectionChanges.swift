import PlanModel
import PlanStorage

/// One change in each section, to be tried by everyone.
enum SectionChanges {
  typealias Change = @Sendable (inout LearningPlan, LearningPlan) -> Void

  /// One change in each section; what a view lacks is first filled in from the plan.
  static let all: [(section: PlanSection, change: Change)] = [
    (
      .identity,
      {
        if $0.contributors.isEmpty { $0.contributors = $1.contributors }
        $0.contributors[0].name = "New"
      }
    ),
    (
      .pupilVoice,
      {
        if $0.profile == nil { $0.profile = $1.profile }
        $0.profile?.importantToPupil = ["New"]
      }
    ),
    (
      .familyViews,
      {
        if $0.agreements.isEmpty { $0.agreements = $1.agreements }
        $0.agreements[0].reason = "New"
      }
    ),
    (
      .strengthsAndNeeds,
      {
        if $0.needs.isEmpty { $0.needs = $1.needs }
        $0.needs[0].text = "New"
      }
    ),
    (
      .targetsAndProgress,
      {
        if $0.targets.isEmpty { $0.targets = $1.targets }
        $0.targets[0].text = "New"
      }
    ),
    (.professionalReports, { plan, _ in plan.context?.health = "New" }),
    (.socialCare, { plan, _ in plan.context?.homeCircumstances = "New" }),
    (.confidentialNotes, { plan, _ in plan.context?.exclusions = "New" }),
    (
      .staffNotes,
      {
        if $0.retention == nil { $0.retention = $1.retention }
        $0.retention?.policy = "New"
      }
    ),
    (
      .auditTrail,
      {
        if $0.amendments.isEmpty { $0.amendments = $1.amendments }
        $0.amendments[0].reason = "New"
      }
    ),
  ]

  /// A plan with the parts that are changed, and something in each of their fields.
  static let plan: LearningPlan = {
    let filled = SectionFiller.fill(LearningPlan.self).record
    return LearningPlan(id: "plan-1", pupil: "p-1", kind: .senSupportPlan).with {
      $0.contributors = filled.contributors
      $0.profile = filled.profile
      $0.agreements = filled.agreements
      $0.needs = filled.needs
      $0.targets = [Target(id: "t-1", text: "Reads")]
      $0.context = filled.context
      $0.retention = filled.retention
      $0.amendments = filled.amendments
    }
  }()
}
