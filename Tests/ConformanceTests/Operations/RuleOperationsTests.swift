import PlanCodec
import Testing

@Suite("Operations on rules")
struct RuleOperationsTests {
  private static let plan: JSONValue = [
    "format": "learning-plan", "version": "1.0", "id": "plan-1", "pupil": "p-0417",
    "kind": "senSupportPlan", "lifecycle": "active",
    "targets": [
      [
        "id": "t-1", "text": "Quillon will improve.", "style": "smart",
        "lifecycle": "active", "achievement": "notStarted",
      ]
    ],
  ]

  private static func plan(with members: [(String, JSONValue)]) -> JSONValue {
    var plan = plan
    for (name, value) in members { plan.setMember(name, to: value) }
    return plan
  }

  @Test("A set that there is not is an error that names those there are")
  func unknownSet() {
    let asked = Asked("plan.check", ["plan": Self.plan, "ruleSet": "clever"])
    #expect(asked.errorCode == "unknownRuleSet")
    let sets = Asked("rules.list", [:]).output?["ruleSets"]?.elements ?? []
    #expect(sets.count >= 5)
    let lacking = sets.filter { asked.message?.contains($0.text ?? "-") != true }
    #expect(lacking.isEmpty)
  }

  @Test("Every set looks at a plan, and each code of a finding is a rule of the list")
  func sets() {
    let list = Asked("rules.list", [:]).output
    let codes = Set((list?["rules"]?.elements ?? []).compactMap { $0["id"]?.text })
    // The second target asks for less than there is, and nothing is linked to anything.
    let plan = Self.plan(with: [
      (
        "targets",
        [
          ["id": "t-1", "text": "Quillon will improve.", "style": "smart"],
          [
            "id": "t-2", "style": "smart", "skill": ["verb": "read"], "goal": 40,
            "baseline": ["value": 50], "measure": ["direction": "increase"],
          ],
        ]
      ),
      ("provision", [["id": "p-1", "text": "Regular support as required"]]),
      ("supports", [["id": "s-1", "text": "Word bank"]]),
    ])
    // What stands beside a plan is not part of this one.
    let beside = ["signals", "identity", "readiness"]
    for set in list?["ruleSets"]?.elements ?? [] {
      let output = Asked("plan.check", ["plan": plan, "ruleSet": set]).output
      let found = (output?["findings"]?.elements ?? []).map { $0["rule"]?.text ?? "" }
      let mayBeSilent = beside.contains(set.text ?? "")
      #expect(codes.isSuperset(of: found), "\(set.text ?? "")")
      #expect(!found.isEmpty || mayBeSilent, "\(set.text ?? "")")
    }
  }

  @Test("Every rule is listed once")
  func list() {
    let rules = Asked("rules.list", [:]).output?["rules"]?.elements ?? []
    let codes = rules.compactMap { $0["id"]?.text }
    #expect(codes.count == rules.count && Set(codes).count == codes.count)
  }

  @Test(
    "The day is the one named, or the start, or the last day known, or the first of all"
  )
  func day() {
    func day(_ members: [(String, JSONValue)], asOf: JSONValue = nil) -> String? {
      let plan = Self.plan(with: members)
      return Asked("plan.check", ["plan": plan, "asOf": asOf]).output?["asOf"]?.text
    }
    let voices: JSONValue = [
      ["id": "v-1", "speaker": "pupil", "text": "Hello", "on": "2026-10-01"],
      ["id": "v-2", "speaker": "pupil", "text": "Hello", "on": "2026-09-30"],
    ]
    #expect(day([("starts", "2026-09-07")], asOf: "2027-01-05") == "2027-01-05")
    #expect(day([("starts", "2026-09-07"), ("voices", voices)]) == "2026-09-07")
    #expect(day([("voices", voices)]) == "2026-10-01")
    #expect(day([]) == "0001-01-01")
  }

  @Test("A pupil's record gives the year group, unless the request names one")
  func yearGroup() {
    func asksForPathway(_ members: [(String, JSONValue)]) -> Bool? {
      let input: JSONValue = [
        "plan": Self.plan, "ruleSet": "personalLearningPlanSpecialSchool",
      ]
      let asked = members.reduce(input) { input, member in
        var input = input
        input.setMember(member.0, to: member.1)
        return input
      }
      let findings = Asked("plan.check", asked).output?["findings"]?.elements
      return findings?.contains { $0["rule"] == "C2.pathwayMissing" }
    }
    let pupil: JSONValue = ["id": "p-0417", "yearGroup": "11"]
    #expect(asksForPathway([]) == false)
    #expect(asksForPathway([("pupil", pupil)]) == true)
    #expect(asksForPathway([("pupil", pupil), ("yearGroup", "8")]) == false)
  }

  @Test("A plan is looked at as far as it can be read, with what could not be")
  func problems() {
    let plan = Self.plan(with: [("starts", "soon"), ("ends", "2026-12-18")])
    let output = Asked("plan.check", ["plan": plan]).output
    let problems = output?["problems"]?.elements ?? []
    #expect(problems.map { $0["pointer"]?.text } == ["/starts"])
    #expect(output?["findings"]?.elements?.isEmpty == false)
    let whole = Asked("plan.check", ["plan": Self.plan]).output
    #expect(whole?["problems"] == [])
  }

  @Test("What is no plan is an error")
  func noPlan() {
    let inputs: [JSONValue] = [
      [:], ["plan": "text"], ["plan": ["format": "learning-plan-pupil", "id": "p-1"]],
      ["plan": Self.plan, "earlierPlans": ["text"]],
      ["plan": Self.plan, "earlierPlans": [["format": "learning-plan-pupil"]]],
      ["plan": Self.plan, "asOf": "soon"],
    ]
    let codes = inputs.map { Asked("plan.check", $0).errorCode }
    #expect(
      codes == [
        "invalidInput", "invalidInput", "wrongFormat", "invalidInput", "wrongFormat",
        "invalidInput",
      ]
    )
  }

  @Test("No finding quotes the plan")
  func canary() {
    let findings = Asked("plan.check", ["plan": Self.plan]).output?["findings"]
    #expect(findings?.elements?.isEmpty == false)
    #expect(findings?.canonicalText.contains("Quillon") == false)
  }

  // MARK: Hostile plans

  @Test("Any number of a plan may be any number", arguments: HostilePlans.numbers)
  func numbers(number: String) throws {
    let plans = try HostilePlans().plans(replacing: .number, by: number)
    let answers = plans.map { Asked("plan.check", ["plan": $0]) }
    #expect(answers.allSatisfy { $0.output != nil })
  }

  @Test("Any day of a plan may be any day", arguments: HostilePlans.days)
  func days(day: String) throws {
    let plans = try HostilePlans().plans(replacing: .day, by: day)
    let answers = plans.map { plan in
      Asked("plan.check", ["plan": plan, "asOf": .string(day)])
    }
    #expect(answers.allSatisfy { $0.output != nil })
  }
}
