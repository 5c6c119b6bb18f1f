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

  @Test("Every pattern has a card, and each its own")
  func equityCards() {
    let ids = EquityFlags.cards.map(\.id)
    #expect(ids.count == 14)
    #expect(Set(ids).count == 14)
    #expect(EquityFlags.card(for: .groupPattern)?.id == .groupPattern)
    #expect(EquityFlags.card(for: .dueMissing) == nil)
  }

  // MARK: Canary

  @Test(
    "No finding shows text of the plan or the pupil, however it is printed",
    arguments: [false, true]
  )
  func quotesNothing(codes: Bool) {
    var printed = ""
    var rules: Set<RuleID> = []
    let all = RuleSet(Self.entries.map(\.rule))
    for entry in Self.entries {
      guard let examples = entry.rule.examples else { continue }
      var context = examples.context
      context.pupil = context.pupil.map { CanaryMarker.marked($0, codes: codes) }
      context.earlierPlans = context.earlierPlans.map {
        CanaryMarker.marked($0, codes: codes)
      }
      let plan = CanaryMarker.marked(examples.fails, codes: codes)
      for finding in plan.findings(applying: all, in: context) {
        rules.insert(finding.rule)
        printed += CanaryTests.words(of: finding)
      }
      if let readiness = ReviewReadiness(of: plan, in: context) {
        printed += readiness.items.map(\.title).joined()
      }
    }
    #expect(rules.count >= (codes ? 20 : 45))
    #expect(!printed.contains(CanaryMarker.canary))
  }
}
