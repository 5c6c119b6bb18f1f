import PlanModel
import PlanRules
import Testing

@Suite("Equity, signals, identity and readiness")
struct FairnessRulesTests {
  static let sets: [RuleSet] = [.equity, .signals, .identity, .readiness]
  static let entries = sets.flatMap(\.entries)

  @Test("Each rule passes its passing example and notices the failing one")
  func examples() {
    var wrong: [String] = []
    for entry in Self.entries {
      guard let examples = entry.rule.examples else {
        wrong.append("\(entry.card.id) has no examples")
        continue
      }
      let rules = RuleSet([entry.rule])
      let passes = examples.passes.findings(applying: rules, in: examples.context)
      let fails = examples.fails.findings(applying: rules, in: examples.context)
      if !passes.isEmpty || fails.isEmpty { wrong.append(entry.card.id.rawValue) }
    }
    #expect(wrong == [])
    #expect(Self.entries.count == 50)
  }

  @Test("A passing example passes the other rules of its set too")
  func unrelated() {
    var wrong: [String] = []
    for rules in [RuleSet.signals, .readiness] {
      for entry in rules.entries {
        guard let examples = entry.rule.examples else { continue }
        let noticed = examples.passes.findings(applying: rules, in: examples.context)
          .filter { $0.rule != .dataMissing }
        if !noticed.isEmpty { wrong.append("\(entry.card.id): \(noticed)") }
      }
    }
    #expect(wrong == [])
  }

  @Test("A card answers every question, offers two to four ways, and names no condition")
  func cards() {
    var wrong: [String] = []
    for card in Self.entries.map(\.card) {
      let sentences = [card.title, card.question, card.why] + card.suggestions
      let isFull = sentences.allSatisfy { !$0.isEmpty } && !card.citation.work.isEmpty
      let isNamed = sentences.contains {
        SignalText($0).problems.contains { $0.rule == .diagnosisNamed }
      }
      if !isFull || isNamed || !(2...4).contains(card.suggestions.count) {
        wrong.append(card.id.rawValue)
      }
    }
    #expect(wrong == [])
    #expect(Set(Self.entries.map(\.card.id)).count == Self.entries.count)
  }

  @Test("No finding names a condition, sets a limit or ranks anybody")
  func wording() {
    var wrong: [String] = []
    for entry in Self.entries {
      guard let examples = entry.rule.examples else { continue }
      let rules = RuleSet([entry.rule])
      let noticed = examples.fails.findings(applying: rules, in: examples.context)
      for finding in noticed where !SignalText(finding.message).isAllowed {
        wrong.append(finding.message)
      }
    }
    #expect(wrong == [])
  }

  // MARK: Canary

  static let canary = "Zebedee"

  /// Every text of a record, known and unknown codes too, becomes the canary.
  static func marked(_ plan: LearningPlan) -> LearningPlan {
    plan.with {
      $0.title = canary
      for place in $0.targets.indices {
        $0.targets[place].text = "\(canary) will improve"
        $0.targets[place].skill = Skill(verb: canary, object: canary)
        $0.targets[place].condition = canary
        $0.targets[place].soThat = canary
        $0.targets[place].dueText = canary
        $0.targets[place].pupilWords = canary
        $0.targets[place].measure?.tool = canary
        $0.targets[place].ehcOutcome = canary
      }
      for place in $0.provision.indices {
        $0.provision[place].text = canary
        $0.provision[place].deliverer = canary
        $0.provision[place].place = canary
      }
      for place in $0.contributors.indices {
        $0.contributors[place].name = canary
        $0.contributors[place].organisation = canary
      }
      for place in $0.voices.indices where $0.voices[place].text != nil {
        $0.voices[place].text = canary
      }
      for place in $0.signals.indices {
        let text = $0.signals[place].text ?? ""
        $0.signals[place].text = "\(canary) \(text) \(canary)"
      }
      for place in $0.proposals.indices {
        $0.proposals[place].text = canary
        $0.proposals[place].reason = canary
      }
      for place in $0.decisions.indices { $0.decisions[place].changes = canary }
      for place in $0.readings.indices {
        $0.readings[place].text = canary
        $0.readings[place].recordedBy = canary
      }
      $0.contributors.append(
        Contributor(id: "c-canary", role: ContributorRole(rawValue: canary))
      )
      if !$0.targets.isEmpty, $0.targets[0].lead == nil {
        $0.targets[0].lead = "c-canary"
      }
    }
  }

  static func marked(_ pupil: Pupil) -> Pupil {
    pupil.with {
      $0.legalForename = canary
      $0.legalSurname = canary
      $0.address = canary
      $0.ethnicity = canary
      $0.medicalConditions = canary
      $0.upn = $0.upn?.isValid == false ? UPN(fieldText: canary) : $0.upn
      $0.uln = $0.uln?.isValid == false ? ULN(fieldText: canary) : $0.uln
      for place in $0.senNeeds.indices where !$0.senNeeds[place].type.isKnown {
        $0.senNeeds[place].type = SENType(rawValue: canary)
      }
    }
  }

  @Test("No finding shows text of the plan or the pupil, however it is printed")
  func quotesNothing() {
    var printed = ""
    var rules: Set<RuleID> = []
    for entry in Self.entries {
      guard let examples = entry.rule.examples else { continue }
      var context = examples.context
      context.pupil = context.pupil.map(Self.marked)
      context.earlierPlans = context.earlierPlans.map(Self.marked)
      let plan = Self.marked(examples.fails)
      for finding in Self.sets.flatMap({ plan.findings(applying: $0, in: context) }) {
        rules.insert(finding.rule)
        printed += "\(finding) \(finding.message) \(finding.suggestions) \(finding.path)"
        printed += String(reflecting: finding)
        dump(finding, to: &printed)
      }
    }
    #expect(rules.count >= 45)
    #expect(!printed.contains(Self.canary))
  }
}
