import PlanModel
import PlanRules
import Testing

@Suite("Rules about provision in an EHC plan")
struct EHCProvisionRulesTests {
  static let both: Set<RuleID> = [.sectionFVague, .educatesOutsideF]

  func found(_ section: EHCSection?, _ text: String) -> [Finding] {
    LinkedExample.findings(.provision) {
      $0.provision[0].ehcSection = section
      $0.provision[0].text = text
    }.filter { Self.both.contains($0.rule) }
  }

  func found(inEHCPlan section: EHCSection, _ text: String) -> [Finding] {
    let pupil = Pupil(id: "pupil-1").with {
      $0.ehcPlan = EHCPlan().with {
        $0.sections = [EHCSectionText(section: section, text: text)]
      }
    }
    return LinkedExample.findings(.provision, setting: { $0.pupil = pupil }, { _ in })
      .filter { Self.both.contains($0.rule) }
  }

  @Test("Words that leave open how much are noticed in section F, as law")
  func vague() {
    let findings = found(.educationalProvision, "Access to a small group")
    #expect(findings.map(\.rule) == [.sectionFVague])
    #expect(findings.first?.force == .must)
    #expect(findings.first?.words == 0..<9)
    #expect(found(nil, "Access to a small group").isEmpty)
    #expect(found(.educationalProvision, "Number facts programme").isEmpty)
  }

  @Test("What section F leaves out is named")
  func missing() {
    let findings = LinkedExample.findings(.provision) {
      $0.provision[0].ehcSection = .educationalProvision
      $0.provision[0].minutes = nil
      $0.provision[0].expertise = nil
    }.filter { $0.rule == .sectionFVague }
    #expect(
      findings.map(\.message) == [
        "Provision of section F does not say: which training or profession it takes; "
          + "how long a session is."
      ]
    )
  }

  @Test("The pupil's own EHC plan is looked at as something to raise, not to mend")
  func ehcPlan() {
    let findings = found(inEHCPlan: .educationalProvision, "Regular support as required")
    #expect(findings.map(\.rule) == [.sectionFVague])
    #expect(findings.first?.severity == .info)
    #expect(findings.first?.path.pointer == "/pupil")
    #expect(found(inEHCPlan: .outcomes, "Regular support as required").isEmpty)
    #expect(found(inEHCPlan: .educationalProvision, " ").isEmpty)
  }

  @Test(
    "Provision of health or care that educates belongs in section F",
    arguments: [
      ("G", "Speech and language therapy, 30 minutes weekly", true),
      ("H2", "Travel training with a mentor", true), ("H1", "Teaches self-care", true),
      ("G", "Physiotherapy at the clinic", false),
      ("F", "Speech and language therapy", false),
      ("H2", "Short breaks at weekends", false), ("G", "A low-salt diet", false),
    ] as [(EHCSection, String, Bool)]
  )
  func educates(section: EHCSection, text: String, isNoticed: Bool) {
    let findings = found(section, text).filter { $0.rule == .educatesOutsideF }
    #expect(findings.isEmpty == !isNoticed)
    let inPlan = found(inEHCPlan: section, text).filter { $0.rule == .educatesOutsideF }
    #expect(inPlan.isEmpty == !isNoticed)
  }
}
