import PlanModel
import PlanRules
import Testing

@Suite("Examples of rules")
struct RuleExamplesTests {
  static let sets = NamedRuleSet.all

  static let everyRule = RuleSet(NamedRuleSet.everyRule)

  static let entries = everyRule.entries

  @Test("Every rule of every set has an example that passes and one that fails")
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

  @Test("A rule without examples is noticed by the test above")
  func withoutExamples() {
    struct Silent: Rule {
      let card = RuleCard(
        id: "own.silent",
        topic: .coverage,
        title: "",
        question: "",
        why: "",
        citation: Citation("None"),
        suggestions: []
      )
      func check(_ plan: CheckedPlan, into findings: inout [Finding]) {}
    }
    #expect(Silent().examples == nil)
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

  @Test("Every finding offers two to four ways of writing it")
  func suggestions() {
    let counts = Self.failures().map(\.suggestions.count)
    #expect(!counts.isEmpty)
    #expect(counts.allSatisfy { (2...4).contains($0) })
  }

  @Test("No sentence of a rule names a diagnosis")
  func diagnoses() {
    let labels = [
      "dyslex", "adhd", "autis", "dysprax", "disorder", "syndrome", "dyscalc", "anxiety",
    ]
    var sentences = Self.failures().flatMap { [$0.message] + $0.suggestions }
    for card in Self.entries.map(\.card) {
      sentences += [card.title, card.question, card.why] + card.suggestions
    }
    for phrase in PhraseTable.vagueTerms.phrases {
      sentences += [phrase.why] + phrase.instead
    }
    let named = sentences.filter { sentence in
      labels.contains { sentence.lowercased().contains($0) }
    }
    #expect(named == [])
  }

  @Test("No message leaves a gap")
  func gaps() {
    let messages = Self.failures().map(\.message)
    #expect(messages.filter { $0.contains("{}") } == [])
  }

  @Test("Every set holds each code once")
  func codes() {
    for set in Self.sets {
      let codes = set.rules.entries.map(\.card.id)
      #expect(Set(codes).count == codes.count, "\(set.name)")
    }
  }

  static func failures() -> [Finding] {
    entries.flatMap { entry in
      entry.rule.examples.map {
        $0.fails.findings(applying: RuleSet([entry.rule]), in: $0.context)
      } ?? []
    }
  }
}
