import PlanModel
import PlanRules
import Testing

@Suite("Rules about open targets")
struct OpenTargetRulesTests {
  static let smartLetters: Set<RuleTopic> = [
    .specific, .measurable, .achievable, .relevant, .timeBound,
  ]

  static let openStyles: [TargetStyle] = [.scruffy, .engagement, .mapp]

  /// A plan with one intention and nothing beside it.
  static func plan(_ target: Target) -> LearningPlan {
    LearningPlan(id: "plan-1", pupil: "pupil-1").with { $0.targets = [target] }
  }

  static func findings(_ plan: LearningPlan) -> [Finding] {
    plan.findings(applying: .standard, asOf: "2026-11-02")
  }

  /// The intention of the vector, written as a target.
  static let intention = Target(
    id: "t-1",
    text: "Ayla explores cause and effect with sound-making objects she chooses",
    style: .engagement
  ).with {
    $0.intention = OpenIntention(text: $0.text).with {
      $0.engagementAreas = [.exploration, .realisation]
      $0.evidencePlan = "video, 2 per half term"
    }
    $0.reviewOn = "2027-02-12"
    $0.voices = ["v-1"]
  }

  @Test("SV-055: an intention is complete without anything of SMART")
  func vector() {
    let plan = Self.plan(Self.intention).with {
      let voice = Voice(id: "v-1", speaker: .pupil, text: "observed preference: bells")
      $0.voices = [voice.with { $0.medium = .observed }]
    }
    let findings = Self.findings(plan)
    #expect(findings.filter { Self.smartLetters.contains($0.topic) } == [])
    #expect(findings.filter { $0.path.member == "targets" } == [])
  }

  @Test("SV-055: openness is no reason to leave out review, evidence and voice")
  func vectorWithoutReview() {
    let target = Target(id: "t-1", text: "Ayla explores sounds", style: .engagement).with
    {
      $0.intention = OpenIntention(text: $0.text).with {
        $0.engagementAreas = [.exploration]
      }
    }
    let findings = Self.findings(Self.plan(target))
    let rules = findings.filter { $0.path.member == "targets" }.map(\.rule.rawValue)
    #expect(
      rules == ["P2.reviewDateMissing", "P3.evidencePlanMissing", "P4.voiceMissing"]
    )
    #expect(findings.filter { Self.smartLetters.contains($0.topic) } == [])
  }

  @Test("No rule of SMART looks at an open target, however bare", arguments: openStyles)
  func smartIsOff(style: TargetStyle) {
    let bare = Target(id: "t-1", style: style)
    var vague = Target(
      id: "t-1",
      text: "Will not improve, ongoing, by 10/2/24",
      style: style
    )
    vague.baseline = Baseline(value: 9, unit: .wordsPerMinute)
    vague.goal = 3
    vague.criterion = .rate(3, .wordsPerMinute)
    vague.due = "2020-01-01"
    vague.starts = "2026-09-07"
    for target in [bare, vague] {
      let found = Self.findings(Self.plan(target))
      #expect(found.filter { Self.smartLetters.contains($0.topic) } == [])
    }
  }

  @Test("An open style is a person's choice with a reason", arguments: openStyles)
  func choice(style: TargetStyle) throws {
    let rule = try RuleCase(.styleNotChosen)
    let cases: [(pointer: String?, choice: StyleChoice?)] = [
      ("/styleChoice", nil),
      ("/styleChoice", StyleChoice(style: .smart, reason: "Because")),
      ("/styleChoice/reason", StyleChoice(style: style)),
      ("/styleChoice/reason", StyleChoice(style: style, reason: "")),
      ("/styleChoice/decidedBy", StyleChoice(style: style, reason: "Because")),
      (nil, StyleChoice(style: style, reason: "Because").with { $0.decidedBy = "c-1" }),
    ]
    let found = cases.map { expected in
      rule.findings {
        $0.targets[0].style = style
        $0.styleChoice = expected.choice
      }.first?.path.pointer
    }
    #expect(found == cases.map(\.pointer))
  }

  @Test("Software does not choose a style")
  func software() throws {
    let rule = try RuleCase(.styleNotChosen)
    #expect(
      rule.notices { $0.contributors = [Contributor(id: "c-1", role: .software)] }
    )
    #expect(!rule.notices { $0.contributors = [Contributor(id: "c-1", role: .senco)] })
  }

  @Test("A plan of closed targets needs no choice")
  func closed() throws {
    let rule = try RuleCase(.styleNotChosen)
    #expect(
      !rule.notices {
        $0.styleChoice = nil
        $0.targets[0].style = .attainmentScale
      }
    )
  }
}
