import PlanModel
import PlanRules
import Testing

@Suite("Tables of words")
struct PhraseTableTests {
  func vague(_ text: String, _ words: WordTables = .english) -> [Range<Int>?] {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.targets = [Target(id: "t-1", text: text)]
    }
    var context = RuleContext(asOf: "2026-09-07")
    context.words = words
    return plan.findings(applying: .wording, in: context)
      .filter { $0.rule == .vagueVerb }.map(\.words)
  }

  @Test("A school adds a phrase of its own")
  func adding() {
    let text = "Sam will shine in assembly."
    #expect(vague(text) == [])
    var words = WordTables.english
    words.vagueTerms = words.vagueTerms.adding([
      .init(
        "shine",
        why: "Nobody can count it.",
        instead: ["sing a line", "read a line"]
      )
    ])
    #expect(vague(text, words) == [9..<14])
  }

  @Test(
    "Phrases are found in any case and in the forms of their first word",
    arguments: [
      "Sam will IMPROVE spelling.", "Sam is improving spelling.", "Improves spelling.",
      "Improved spelling by May 2027.",
    ]
  )
  func forms(text: String) {
    #expect(vague(text).count == 1)
  }

  @Test("Each vague phrase says why, and offers two to four others")
  func complete() {
    let phrases = PhraseTable.vagueTerms.phrases
    #expect(phrases.allSatisfy { !$0.why.isEmpty && (2...4).contains($0.instead.count) })
    #expect(Set(phrases.map(\.words)).count == phrases.count)
  }

  @Test("No word is both vague and observable")
  func disjoint() {
    let vague = Set(PhraseTable.vagueTerms.phrases.map(\.words))
    let observable = Set(PhraseTable.observableVerbs.phrases.map(\.words))
    #expect(vague.intersection(observable) == [])
  }
}
