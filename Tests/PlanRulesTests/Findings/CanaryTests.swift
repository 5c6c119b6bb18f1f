import PlanModel
import PlanRules
import Testing

@Suite("Nothing of a plan in findings")
struct CanaryTests {
  /// The failing example of every rule, with a word of its own in every text.
  static func findings(codes: Bool) -> [Finding] {
    RuleExamplesTests.entries.flatMap { entry -> [Finding] in
      guard let examples = entry.rule.examples else { return [] }
      var context = examples.context
      context.pupil = context.pupil.map { CanaryMarker.marked($0, codes: codes) }
      context.earlierPlans = context.earlierPlans.map {
        CanaryMarker.marked($0, codes: codes)
      }
      let plan = CanaryMarker.marked(examples.fails, codes: codes)
      return plan.findings(applying: RuleExamplesTests.everyRule, in: context)
    }
  }

  /// All that a program could show or log of a finding.
  static func words(of finding: Finding) -> String {
    var dumped = ""
    dump(finding, to: &dumped)
    let parts =
      [
        finding.message, finding.description, finding.debugDescription, dumped,
        String(reflecting: finding), "\(finding.citation)", finding.path.pointer,
      ] + finding.suggestions
    return parts.joined(separator: "\n")
  }

  @Test("No finding holds a word of the plan", arguments: [false, true])
  func canary(codes: Bool) {
    let findings = Self.findings(codes: codes)
    let leaking = findings.filter { Self.words(of: $0).contains(CanaryMarker.canary) }
    #expect(findings.count > 500)
    #expect(Set(leaking.map(\.rule)).isEmpty)
  }

  @Test("The marker reaches the texts that rules read")
  func marker() throws {
    let plan = try #require(RuleExamplesTests.entries[0].rule.examples?.passes)
    let marked = CanaryMarker.marked(plan, codes: false)
    let texts = marked.needs.compactMap(\.text) + marked.provision.map(\.text)
    #expect(texts.count > 1)
    #expect(texts.allSatisfy { $0.contains(CanaryMarker.canary) })
    #expect(marked.targets[0].skill?.verb.contains(CanaryMarker.canary) == true)
  }

  @Test("A rule that quoted the plan would be noticed by the test above")
  func leak() {
    struct Quoting: Rule {
      let card = RuleSet.standard.entries[0].card
      func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
        let text = plan.plan.needs[0].text ?? ""
        let detail = FindingDetail.text(text)
        findings.append(Finding(of: card, at: PlanPath("needs"), "{}", detail: detail))
      }
    }
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.needs = [Need(id: "n-1", area: .cognitionAndLearning, text: "Reading")]
    }
    let marked = CanaryMarker.marked(plan, codes: false)
    let found = marked.findings(applying: RuleSet([Quoting()]), asOf: "2026-09-07")
    #expect(found.count == 1)
    #expect(found.allSatisfy { Self.words(of: $0).contains(CanaryMarker.canary) })
  }
}
