import PlanModel
import PlanRules
import Testing

@Suite("Rules about the golden thread")
struct ThreadRulesTests {
  func codes(_ change: (inout LearningPlan) -> Void) -> [RuleID] {
    LinkedExample.codes(.goldenThread, change)
  }

  @Test("A linked plan has nothing to look at")
  func silent() {
    #expect(codes { _ in } == [])
  }

  @Test("A link that leads nowhere is noticed where it stands, and once a field")
  func links() {
    let findings = LinkedExample.findings(.goldenThread) {
      $0.targets[0].needs += ["n-8", "n-9"]
      $0.targets[0].outcomes.append("o-9")
      $0.targets[0].provision.append("p-9")
      $0.targets[0].strategies.append("s-9")
      $0.targets[0].supports.append("u-9")
      $0.targets[0].voices.append("v-9")
      $0.outcomes[0].needs.append("n-9")
      $0.outcomes[0].aspiration = "a-9"
      $0.provision[0].needs.append("n-9")
      $0.provision[0].outcomes.append("o-9")
    }
    let broken = findings.filter { $0.rule == .linkBroken }.map(\.path.pointer)
    let fields = ["needs", "outcomes", "provision", "strategies", "supports", "voices"]
    let expected =
      fields.map { "/targets/0/\($0)" } + [
        "/outcomes/0/needs", "/outcomes/0/aspiration", "/provision/0/needs",
        "/provision/0/outcomes",
      ]
    #expect(broken.sorted() == expected.sorted())
  }

  @Test("An identifier in another case is another identifier")
  func caseOfIdentifiers() {
    #expect(codes { $0.targets[0].provision = ["P-1"] }.contains(.linkBroken))
  }

  @Test("An orphan at the near end of a link is noticed")
  func orphansBefore() {
    let outcome = Outcome(id: "o-2", text: "Travels by bus")
    #expect(codes { $0.needs.append(Need(id: "n-2", area: "SP")) } == [.needUnanswered])
    #expect(codes { $0.outcomes.append(outcome) } == [.outcomeUnserved])
    #expect(codes { $0.outcomes.append(outcome.with { $0.lifecycle = .onHold }) } == [])
    #expect(codes { $0.outcomes[0].aspiration = nil } == [.aspirationUnserved])
  }

  @Test("An orphan at the far end of a link is noticed")
  func orphansAfter() {
    let club = Provision(id: "p-2", text: "Club")
    #expect(codes { $0.provision.append(club) } == [.provisionUnlinked])
    #expect(codes { $0.targets[0].strategies = [] } == [.strategyUnlinked])
    let linked = codes {
      $0.provision.append(club)
      $0.targets[0].provision.append("p-2")
    }
    #expect(linked == [])
    let unlinked = codes {
      $0.targets[0].needs = []
      $0.targets[0].outcomes = []
    }
    #expect(unlinked == [.outcomeUnserved, .targetUnlinked])
  }

  @Test("A strategy that a decision point turns to is in use")
  func decisionPoints() {
    let found = codes {
      $0.strategies.append(Strategy(id: "s-2", text: "Waits", reason: "Seen to help"))
      let point = DecisionPoint(id: "d-1").with { $0.toStrategy = "s-2" }
      $0.targets[0].decisionPoints = [point]
    }
    #expect(found == [])
  }

  @Test("A target that other rules ask for its purpose is not asked for a link too")
  func noDoubling() {
    let found = codes {
      $0.targets[0].needs = []
      $0.targets[0].outcomes = []
      $0.targets[0].soThat = nil
    }
    #expect(!found.contains(.targetUnlinked))
  }

  @Test(
    "An outcome that reads as a hope or as provision is noticed; a difference is not",
    arguments: [
      ("I want to be a train driver", .outcomeIsAspiration),
      ("Sam would like to live by the sea", .outcomeIsAspiration),
      ("Hopes to go to college", .outcomeIsAspiration),
      ("Will receive speech and language therapy", .outcomeIsProvision),
      ("Sam will have access to a quiet place", .outcomeIsProvision),
      ("To be supported in class by an adult", .outcomeIsProvision),
      ("Sam orders a meal in a cafe without help", nil),
      ("By the end of Year 6, Sam reads signs in town", nil),
      ("Tells an adult what he would like to eat", nil),
      ("Asks for wanted things with symbols", nil),
      ("Accesses the shop on his own", nil),
      ("Sam uses a switch to access music", nil),
      ("Sam knows how to get help", nil),
      ("Sam travels alone one day a week", nil),
      ("Shows what he wants to eat", nil),
      ("Sam waits to be given a turn", nil),
      ("Sam will attend school every day", nil),
      ("", nil),
    ] as [(String, RuleID?)]
  )
  func outcomes(text: String, rule: RuleID?) {
    let found = codes { $0.outcomes[0].text = text }
    #expect(found == (rule.map { [$0] } ?? []))
  }

  @Test("An outcome in the words of an aspiration is one")
  func sameWords() {
    let found = codes {
      $0.aspirations[0].text = "Work in a kitchen"
      $0.outcomes[0].text = "work in a kitchen"
    }
    #expect(found == [.outcomeIsAspiration])
  }

  @Test("Phrases are marked in bytes, also after letters outside ASCII")
  func ranges() {
    let findings = LinkedExample.findings(.goldenThread) {
      $0.outcomes[0].text = "Zoë will receive help"
    }
    #expect(findings.first?.words == 5..<17)
  }

  @Test("A plan far larger than a person would make is looked at in no pairs")
  func hugePlan() {
    let found = codes { plan in
      let need = plan.needs[0]
      plan.needs = Array(repeating: need, count: 2_000)
      plan.targets = Array(repeating: plan.targets[0], count: 2_000)
    }
    #expect(found == [.targetCount])
  }
}
