import PlanModel
import PlanRules
import Testing

@Suite("Findings")
struct FindingTests {
  static let canary = "Zebedee"

  static let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
    $0.targets = [
      Target(id: "t-1", text: "\(canary) will improve, ongoing, by 1/2/27."),
      Target(id: "t-2", text: "\(canary) will receive regular help."),
      Target(id: "t-3", text: "\(canary) likes \(canary)", style: .scruffy),
    ]
    $0.provision = [Provision(id: "p-1", text: "Regular time with \(canary) as required")]
    $0.needs = [Need(id: "n-1", area: .cognitionAndLearning, text: canary)]
  }

  @Test("No finding quotes the plan, however it is printed")
  func quotesNothing() {
    let findings = Self.plan.findings(
      applying: .personalLearningPlanSpecialSchool,
      asOf: "2026-09-07"
    )
    var printed = ""
    for finding in findings {
      printed += "\(finding) \(finding.message) \(finding.suggestions)"
      printed += String(reflecting: finding)
      dump(finding, to: &printed)
    }
    #expect(findings.count > 10)
    #expect(!printed.contains(Self.canary))
  }

  @Test("A description is the rule and the path")
  func description() throws {
    let findings = Self.plan.findings(applying: .smart, asOf: "2026-09-07")
    let vague = try #require(findings.first { $0.rule == .vagueVerb })
    #expect(vague.description == "S2.vagueVerb at /targets/0/text")
  }

  @Test("The same plan gives the same findings in the same order")
  func order() {
    let once = Self.plan.findings(applying: .standard, asOf: "2026-09-07")
    let again = Self.plan.findings(applying: .standard, asOf: "2026-09-07")
    #expect(once == again)
    let places = once.map { ($0.path.member, $0.path.index ?? -1) }
    let isSorted = zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }
    #expect(isSorted)
  }

  @Test("A finding set aside stays, with the reason")
  func setAside() throws {
    let rules = RuleSet.smart
    let all = Self.plan.findings(applying: rules, asOf: "2026-09-07")
    let one = try #require(all.first { $0.rule == .vagueVerb })
    let setAside = SetAside(
      rule: one.rule.rawValue,
      path: one.path.pointer,
      reason: "Agreed with the family"
    )
    var plan = Self.plan
    plan.setAsides = [setAside]
    let after = plan.findings(applying: rules, asOf: "2026-09-07")
    #expect(after.count == all.count)
    #expect(after.filter { $0.setAside != nil }.map(\.rule) == [.vagueVerb])
    #expect(after.compactMap(\.setAside) == [setAside])
  }

  @Test("A detail is put into the message when it is read")
  func detail() {
    let card = RuleSet.standard.entries[0].card
    let finding = Finding(of: card, at: PlanPath("targets"), "Only {} left.", detail: "2")
    #expect(finding.message == "Only 2 left.")
    let plain = Finding(of: card, at: PlanPath("targets"), "Only {} left.")
    #expect(plain.message == "Only {} left.")
  }

  @Test(
    "A path is a JSON Pointer",
    arguments: [
      (PlanPath("targets", 2, "due"), "/targets/2/due"),
      (PlanPath("targets", 0, "measure/tool"), "/targets/0/measure/tool"),
      (PlanPath("voices"), "/voices"),
      (PlanPath("provision", 1), "/provision/1"),
    ]
  )
  func paths(path: PlanPath, pointer: String) {
    #expect(path.pointer == pointer)
  }
}
