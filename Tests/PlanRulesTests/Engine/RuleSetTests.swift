import PlanModel
import PlanRules
import Testing

@Suite("Rule sets")
struct RuleSetTests {
  struct PhotoRule: Rule {
    let card = RuleCard(
      id: "ourSchool.photoMissing",
      topic: .coverage,
      title: "A photo is linked",
      question: "Is there a photo?",
      why: "Photos help the pupil to read the plan.",
      force: .schoolPolicy,
      citation: Citation("Our school's policy"),
      suggestions: ["link a photo", "say why there is none"]
    )
    func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
      guard plan.plan.files.isEmpty else { return }
      findings.append(Finding(of: card, at: PlanPath("files"), "No photo is linked."))
    }
  }

  static let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
    $0.targets = [
      Target(id: "t-1", text: "Reads").with { $0.areas = [.cognitionAndLearning] }
    ]
  }

  static func findings(
    _ rules: RuleSet,
    yearGroup: YearGroup? = nil
  ) -> [Finding] {
    plan.findings(applying: rules, asOf: "2026-09-07", yearGroup: yearGroup)
  }

  @Test("Rules are added, removed and changed")
  func changing() throws {
    var rules = RuleSet.standard
    rules.add(PhotoRule())
    rules.remove(.dueMissing)
    rules.change(.areaMissing, severity: .error, force: .schoolPolicy)
    let findings = Self.findings(rules)
    #expect(findings.contains { $0.rule == "ourSchool.photoMissing" })
    #expect(!findings.contains { $0.rule == .dueMissing })
    let area = try #require(findings.first { $0.rule == .areaMissing })
    #expect(area.severity == .error)
    #expect(area.force == .schoolPolicy)
    let untouched = Self.findings(.standard)
    #expect(untouched.contains { $0.rule == .dueMissing })
  }

  @Test("Adding a rule twice keeps it once, and removing a stranger changes nothing")
  func idempotence() {
    var rules = RuleSet([PhotoRule()])
    rules.add(PhotoRule())
    rules.remove("nobody.knows")
    rules.change("nobody.knows", severity: .error)
    #expect(rules.entries.count == 1)
    #expect(rules.contains("ourSchool.photoMissing"))
  }

  @Test("All four areas are advice in general, and policy in the special school")
  func areas() {
    func area(_ rules: RuleSet) -> Finding? {
      Self.findings(rules).first { $0.rule == .areaMissing }
    }
    #expect(area(.standard)?.force == .advice)
    #expect(area(.standard)?.severity == .advice)
    #expect(area(.personalLearningPlanSpecialSchool)?.force == .schoolPolicy)
    #expect(area(.personalLearningPlanSpecialSchool)?.severity == .warning)
    let complete = Self.plan.with {
      $0.needs = [
        Need(id: "n-1", area: .sensoryAndPhysical).with {
          $0.otherAreas = [.communicationAndInteraction]
        }
      ]
      $0.areasWithoutNeed = [.socialEmotionalAndMentalHealth]
    }
    let findings = complete.findings(
      applying: .personalLearningPlanSpecialSchool,
      asOf: "2026-09-07"
    )
    #expect(!findings.contains { $0.rule == .areaMissing })
  }

  @Test(
    "The special school names pathways from Year 10; the standard set never asks",
    arguments: [("8", false), ("9", false), ("10", true), ("14", true)]
      as [(YearGroup, Bool)]
  )
  func pathways(year: YearGroup, isAsked: Bool) {
    let special = Self.findings(.personalLearningPlanSpecialSchool, yearGroup: year)
    #expect(special.contains { $0.rule == .pathwayMissing } == isAsked)
    let standard = Self.findings(.standard, yearGroup: year)
    #expect(!standard.contains { $0.rule == .pathwayMissing })
  }

  @Test(
    "The review of an EHC plan is reminded of adulthood from Year 9",
    arguments: [
      ("8", true, false), ("9", true, true), ("9", false, false), ("R", true, false),
    ]
      as [(YearGroup, Bool, Bool)]
  )
  func adulthood(year: YearGroup, isLinked: Bool, isReminded: Bool) throws {
    let plan = Self.plan.with { plan in
      if isLinked { plan.targets[0].ehcOutcome = "E1" }
    }
    let findings = plan.findings(
      applying: .standard,
      asOf: "2026-09-07",
      yearGroup: year
    )
    let reminder = findings.first { $0.rule == .adulthoodNotDiscussed }
    #expect((reminder != nil) == isReminded)
    if let reminder { #expect(reminder.force == .must && reminder.severity == .info) }
  }

  @Test("Without a year group no rule guesses one")
  func unknownYear() {
    let rules = Self.findings(.personalLearningPlanSpecialSchool).map(\.rule)
    #expect(!rules.contains(.pathwayMissing))
    #expect(!rules.contains(.adulthoodNotDiscussed))
  }

  @Test("A school changes its own parameters")
  func parameters() {
    var rules = RuleSet.personalLearningPlanSpecialSchool
    rules.school.pfaOnPlanNCYears = 7...7
    rules.school.areas = [.cognitionAndLearning]
    let findings = Self.findings(rules, yearGroup: "7").map(\.rule)
    #expect(findings.contains(.pathwayMissing))
    #expect(!findings.contains(.areaMissing))
  }

  @Test("Targets that are over and have a result are left alone")
  func pastTargets() {
    var plan = Self.plan
    plan.targets[0].lifecycle = .completed
    plan.targets[0].achievement = .met
    let findings = plan.findings(applying: .standard, asOf: "2026-09-07")
    #expect(!findings.contains { $0.path.index != nil })
  }

  @Test("An unknown style is no cause for findings about SMART")
  func unknownStyle() {
    var plan = Self.plan
    plan.targets[0].style = "somebodyElse"
    let topics = plan.findings(applying: .standard, asOf: "2026-09-07").map(\.topic)
    let letters: Set<RuleTopic> = [.specific, .measurable, .timeBound]
    #expect(letters.isDisjoint(with: topics))
  }
}
