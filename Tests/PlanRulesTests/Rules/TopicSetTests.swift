import PlanModel
import PlanRules
import Testing

@Suite("Sets of one topic")
struct TopicSetTests {
  static let sets: [(name: String, rules: RuleSet)] = [
    ("coverage", .coverage), ("goldenThread", .goldenThread),
    ("participation", .participation), ("provision", .provision),
    ("learningDesign", .learningDesign),
  ]

  static let entries = sets.flatMap(\.rules.entries)

  @Test("Every rule has an example that passes and one that fails")
  func both() {
    var wrong: [String] = []
    for entry in Self.entries {
      let id = entry.card.id
      guard let examples = entry.rule.examples else {
        wrong.append("\(id.rawValue) has no examples")
        continue
      }
      let rules = RuleSet([entry.rule])
      if !examples.passes.findings(applying: rules, in: examples.context).isEmpty {
        wrong.append("\(id.rawValue) notices its passing example")
      }
      let noticed = examples.fails.findings(applying: rules, in: examples.context)
      if noticed.isEmpty || noticed.contains(where: { $0.rule != id }) {
        wrong.append("\(id.rawValue) misses its failing example")
      }
    }
    #expect(wrong == [])
  }

  @Test("A code stands once in all of them")
  func codes() {
    let codes = Self.entries.map(\.card.id)
    #expect(Set(codes).count == codes.count)
  }

  @Test("A card answers every question, and offers two to four ways of writing")
  func cards() {
    var wrong: [String] = []
    for card in Self.entries.map(\.card) {
      let sentences = [card.title, card.question, card.why, card.citation.work]
      let isFull = sentences.allSatisfy { !$0.isEmpty }
      if !isFull || !(2...4).contains(card.suggestions.count) {
        wrong.append(card.id.rawValue)
      }
    }
    #expect(wrong == [])
  }

  @Test("No sentence names a diagnosis, and none leaves a gap")
  func sentences() {
    let labels = [
      "dyslex", "adhd", "autis", "dysprax", "disorder", "syndrome", "anxiety",
    ]
    var wrong: [String] = []
    for entry in Self.entries {
      guard let examples = entry.rule.examples else { continue }
      let card = entry.card
      var sentences = [card.title, card.question, card.why] + card.suggestions
      let found = examples.fails.findings(
        applying: RuleSet([entry.rule]),
        in: examples.context
      )
      sentences += found.map(\.message)
      for sentence in sentences
      where sentence.contains("{}")
        || labels.contains(where: { sentence.lowercased().contains($0) })
      {
        wrong.append("\(card.id.rawValue): \(sentence)")
      }
    }
    #expect(wrong == [])
  }

  @Test("An empty plan of a newcomer is asked for nothing that nobody could know yet")
  func emptyPlan() {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1")
    var noticed: Set<RuleID> = []
    for set in Self.sets {
      noticed.formUnion(
        plan.findings(applying: set.rules, asOf: "2026-09-07").map(\.rule)
      )
    }
    #expect(noticed == [.areaMissing, .targetCount, .reviewDateMissing])
  }

  @Test("No finding repeats what stands in the plan", arguments: [false, true])
  func canary(codes: Bool) {
    var leaking: Set<RuleID> = []
    for entry in Self.entries {
      guard let examples = entry.rule.examples else { continue }
      var context = examples.context
      context.pupil = context.pupil.map { CanaryMarker.marked($0, codes: codes) }
      context.earlierPlans = context.earlierPlans.map {
        CanaryMarker.marked($0, codes: codes)
      }
      let plan = CanaryMarker.marked(examples.fails, codes: codes)
      for set in Self.sets {
        let findings = plan.findings(applying: set.rules, in: context)
        let quoting = findings.filter { finding in
          ([finding.message, finding.path.pointer] + finding.suggestions).contains {
            $0.contains(CanaryMarker.canary)
          }
        }
        leaking.formUnion(quoting.map(\.rule))
      }
    }
    #expect(leaking == [])
  }
}
