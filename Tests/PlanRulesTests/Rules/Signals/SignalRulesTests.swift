import PlanModel
import PlanRules
import Testing

@Suite("Rules of signals")
struct SignalRulesTests {
  static let signal = Signal(id: "s-1", method: "fourPointRule/1.0").with {
    $0.readings = ["m-1"]
    $0.adequacy = .adequate
  }

  static func findings(_ change: (inout LearningPlan) -> Void) -> [Finding] {
    let plan = CyclePlans.plan(3).with {
      $0.readings = [Reading(id: "m-1", target: "t-1", on: "2026-09-05", value: 41)]
      $0.contributors = [
        Contributor(id: "c-1", role: .senco), Contributor(id: "c-9", role: .software),
      ]
      change(&$0)
    }
    return CyclePlans.findings(plan, .signals)
  }

  @Test("A signal that states its data raises nothing, and neither does no signal")
  func silence() {
    #expect(Self.findings { _ in } == [])
    #expect(Self.findings { $0.signals = [Self.signal] } == [])
  }

  @Test("Words that may not stand are shown by place, and not repeated")
  func words() throws {
    let findings = Self.findings {
      $0.signals = [Self.signal, Self.signal.with { $0.text = "It may be dyslexia." }]
    }
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == .diagnosisNamed)
    #expect(finding.path.pointer == "/signals/1/text")
    #expect(finding.words == 10..<18)
    #expect(!finding.message.contains("dyslexia"))
  }

  @Test("Proposals of software are read, those of people and what people wrote are not")
  func proposals() {
    let proposal = Proposal(id: "q-1", action: .meet).with {
      $0.text = "He will not reach it."
      $0.reason = "He is bored."
    }
    func codes(_ change: (inout Proposal) -> Void) -> [RuleID] {
      Self.findings { $0.proposals = [proposal.with(change)] }.map(\.rule)
    }
    #expect(
      codes { $0.isAIAssisted = true } == [.emotionInferred, .ceilingSet]
        || codes { $0.isAIAssisted = true } == [.ceilingSet, .emotionInferred]
    )
    #expect(codes { $0.producedBy = "c-9" }.count == 2)
    #expect(codes { $0.decisionPoint = "dp-1" }.count == 2)
    #expect(codes { $0.producedBy = "c-1" } == [])
    let written = Self.findings {
      $0.evidence = [
        Evidence(id: "e-1", source: .professionalReport, text: "Diagnosed with dyslexia")
      ]
      $0.needs = [Need(id: "n-1", area: .cognitionAndLearning, text: "Dyslexia")]
      $0.targets[0].text = "Dyslexia"
    }
    #expect(written == [])
  }

  @Test("A signal names its method or its software, and a proposal its maker")
  func automation() {
    func codes(_ change: (inout Signal) -> Void) -> [RuleID] {
      Self.findings { $0.signals = [Self.signal.with(change)] }.map(\.rule)
    }
    #expect(codes { $0.method = "" } == [.notSaidAutomated])
    #expect(codes { $0.producedBy = "c-1" } == [.notSaidAutomated])
    #expect(codes { $0.producedBy = "c-9" } == [])
    let proposal = Proposal(id: "q-1", action: .meet)
    let unsaid = Self.findings { $0.proposals = [proposal] }.map(\.rule)
    #expect(unsaid == [.notSaidAutomated])
  }

  @Test("A signal that succeeded lists readings of the plan and says how good they are")
  func data() {
    func codes(_ change: (inout Signal) -> Void) -> [RuleID] {
      Self.findings { $0.signals = [Self.signal.with(change)] }.map(\.rule)
    }
    #expect(codes { $0.readings = [] } == [.dataMissing])
    #expect(codes { $0.readings = ["m-9"] } == [.dataMissing])
    #expect(codes { $0.adequacy = nil } == [.dataMissing])
    let waiting = codes {
      $0.readings = []
      $0.adequacy = nil
      $0.status = .dataRequired
    }
    #expect(waiting == [])
  }

  @Test("The words are the context's own")
  func replaced() {
    let plan = CyclePlans.plan(3).with {
      $0.signals = [Self.signal.with { $0.text = "dyslexia" }]
    }
    let findings = CyclePlans.findings(plan, .signals) {
      $0.signalWording = SignalWording([], source: "None")
    }
    #expect(!findings.contains { $0.rule == .diagnosisNamed })
  }
}
