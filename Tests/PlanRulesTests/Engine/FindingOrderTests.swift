import PlanModel
import PlanRules
import Testing

@Suite("The order of findings")
struct FindingOrderTests {
  /// Notices places in an order of its own.
  struct Scattering: Rule {
    let card: RuleCard
    let places: [(path: PlanPath, words: Range<Int>?)]

    init(_ code: String, _ places: [(path: PlanPath, words: Range<Int>?)]) {
      card = RuleCard(
        id: RuleID(rawValue: code),
        topic: .coverage,
        title: "Title",
        question: "Question?",
        why: "Because.",
        citation: Citation("Tests"),
        suggestions: ["one", "two"]
      )
      self.places = places
    }

    func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
      for place in places {
        findings.append(Finding(of: card, at: place.path, words: place.words, "Here."))
      }
    }
  }

  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  static let plan = LearningPlan(id: "plan-1", pupil: "p-1")

  /// What the order is promised to be: record, then rule, then words, then as noticed.
  static func expected(_ rules: [Scattering]) -> [String] {
    var all: [(key: (String, Int, Int, Int, Int), name: String)] = []
    for (rank, rule) in rules.enumerated() {
      for (turn, place) in rule.places.enumerated() {
        let first = place.words?.lowerBound ?? -1
        let key = (place.path.member, place.path.index ?? -1, rank, first, turn)
        all.append((key, "\(rule.card.id) \(place.path) \(first)"))
      }
    }
    return all.sorted { $0.key < $1.key }.map(\.name)
  }

  @Test("Findings stand by record, then rule, then words", arguments: 1...60)
  func order(seed: UInt64) {
    var numbers = Numbers(state: seed)
    let members = ["targets", "provision", "provenance", "needs", "pupil", "supports"]
    let rules = (0..<Int.random(in: 1...5, using: &numbers)).map { number in
      Scattering(
        "own.rule\(number)",
        (0..<Int.random(in: 0...8, using: &numbers)).map { _ in
          let member = members.randomElement(using: &numbers) ?? "needs"
          let index =
            Bool.random(using: &numbers) ? Int.random(in: 0...3, using: &numbers) : nil
          let words = Bool.random(using: &numbers) ? 4..<9 : nil
          return (PlanPath(member, index, "text"), words)
        }
      )
    }
    let found = Self.plan.findings(applying: RuleSet(rules), asOf: "2026-09-07")
      .map { "\($0.rule) \($0.path) \($0.words?.lowerBound ?? -1)" }
    #expect(found == Self.expected(rules))
  }

  @Test("The same plan, rules and day give the same findings")
  func determinism() {
    let examples = RuleExamplesTests.entries.compactMap(\.rule.examples)
    let differing = examples.filter { examples in
      let first = examples.fails.findings(
        applying: RuleExamplesTests.everyRule,
        in: examples.context
      )
      let again = examples.fails.findings(
        applying: RuleExamplesTests.everyRule,
        in: examples.context
      )
      return first != again || first.map(\.message) != again.map(\.message)
    }
    #expect(examples.count > 30)
    #expect(differing.isEmpty)
  }

  @Test("Extreme places are ordered and not lost")
  func extremes() {
    let places: [(path: PlanPath, words: Range<Int>?)] = [
      (PlanPath("needs", .max), 0..<1), (PlanPath("needs", 70_000), nil),
      (PlanPath("needs", 0), .max - 1 ..< .max), (PlanPath(""), nil),
    ]
    let found = Self.plan.findings(
      applying: RuleSet([Scattering("own.far", places)]),
      asOf: "2026-09-07"
    )
    #expect(found.count == 4)
    #expect(found.first?.path == PlanPath(""))
    #expect(found.last?.path.index == .max)
  }
}
