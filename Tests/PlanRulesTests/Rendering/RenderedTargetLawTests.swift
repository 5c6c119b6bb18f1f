import PlanModel
import PlanRules
import Testing

@Suite("Laws of rendered targets")
struct RenderedTargetLawTests {
  @Test("No sentence for the pupil has more than twelve words")
  func shortSentences() {
    var random = RandomTargets(seed: 1)
    var longest = 0
    for _ in 0..<400 {
      let text = random.target().rendered(for: .pupil)
      for sentence in text.split(separator: ".") {
        longest = max(longest, sentence.split(separator: " ").count)
      }
    }
    #expect((10...12) ~= longest)
  }

  @Test("Words are whole: one line, no gaps, a capital first and one stop last")
  func wellFormed() {
    var random = RandomTargets(seed: 2)
    var faults: [String] = []
    for _ in 0..<400 {
      let target = random.targetWithStart()
      for audience in [Audience.teacher, .pupil] {
        let text = target.rendered(for: audience)
        let marks = ["  ", " ,", " .", "..", ",,", "nil", "Optional", "\n", "()"]
        let isWhole =
          !marks.contains { text.contains($0) } && text.hasSuffix(".")
          && text.first?.isUppercase == true
        if !isWhole { faults.append(text) }
      }
    }
    #expect(faults.isEmpty)
  }

  @Test("Values that nobody would write are put into words without a trap")
  func hostile() {
    var random = RandomTargets(seed: 3)
    var faults: [String] = []
    for _ in 0..<400 {
      let target = random.hostileTarget()
      for audience in [Audience.teacher, .pupil] {
        let text = target.rendered(
          for: audience,
          learner: random.pick(["", "\n", "Sam"])
        )
        let ends: [Unicode.Scalar] = ["\0", "\n", "\u{85}", "\u{2028}"]
        if text.isEmpty || text.unicodeScalars.contains(where: ends.contains) {
          faults.append(text)
        }
      }
    }
    #expect(faults.isEmpty)
  }

  @Test("Nobody is called he or she")
  func noPronouns() {
    var random = RandomTargets(seed: 4)
    let pronouns: Set<Substring> = ["he", "she", "his", "her", "him", "they", "their"]
    var found: Set<Substring> = []
    for _ in 0..<500 {
      let target = random.target()
      for audience in [Audience.teacher, .pupil] {
        let words = target.rendered(for: audience).lowercased().split(separator: " ")
        found.formUnion(pronouns.intersection(words))
      }
    }
    #expect(found.isEmpty)
  }
}
