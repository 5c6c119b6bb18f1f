import PlanModel
import PlanProgress
import PlanRules
import Testing

@Suite("Text of signals")
struct SignalTextTests {
  static func rules(_ text: String) -> [RuleID] {
    SignalText(text).problems.map(\.rule)
  }

  @Test(
    "SV-053: data and uncertainty are allowed, a diagnosis is not",
    arguments: [
      ("The last four scores are below the aimline.", true),
      ("The pupil probably has dyslexia.", false),
      ("Slope 1.0 per week (90% CI 0.70 to 1.30) against 1.5 needed.", true),
      ("Typing pattern indicates ADHD.", false),
      ("Consider checking attendance and whether sessions took place.", true),
    ]
  )
  func vector(text: String, isAllowed: Bool) {
    #expect(SignalText(text).isAllowed == isAllowed)
  }

  @Test(
    "Conditions are found in any case and form",
    arguments: [
      "Dyslexic traits", "AUTISTIC", "autism", "a processing disorder",
      "Anxiety disorders",
      "attention-deficit", "attention  deficit", "signs of ADD", "on the spectrum",
      "Down\u{2019}s", "Tourette's", "severe learning difficulties", "SpLD", "dyspraxia?",
    ]
  )
  func diagnoses(text: String) {
    #expect(Self.rules(text) == [.diagnosisNamed])
  }

  @Test(
    "Words that only look like a condition are allowed",
    arguments: [
      "Can add two numbers.", "An odd number of answers.", "pda", "In order.",
      "disorderly", "Autumn term.", "It will reach 60.", "beyond the aim",
      "Asked for help less often.", "An independent traveller.",
    ]
  )
  func lookalikes(text: String) {
    #expect(SignalText(text).isAllowed)
  }

  @Test(
    "Limits, feelings, rankings and background are refused",
    arguments: [
      ("The pupil will not reach the goal.", .ceilingSet),
      ("It is unlikely ever to be met.", .ceilingSet),
      ("She is not capable of this.", .ceilingSet),
      ("A low-ability reader.", .ceilingSet),
      ("He won\u{2019}t be able to.", .ceilingSet),
      ("The pupil seems bored.", .emotionInferred),
      ("He is frustrated.", .emotionInferred),
      ("Lowest in the class.", .comparedWithPupils),
      ("Slower than other pupils.", .comparedWithPupils),
      ("Ranked 12 of 30.", .comparedWithPupils),
      ("Eligible for free school meals.", .personalCharacteristic),
    ] as [(String, RuleID)]
  )
  func refused(text: String, rule: RuleID) {
    #expect(Self.rules(text) == [rule])
  }

  @Test("Ranges are bytes of the text, also behind letters of several bytes")
  func ranges() throws {
    let text = "Zoë – “dyslexia”, and ADHD"
    let problems = SignalText(text).problems
    let found = problems.map {
      String(decoding: Array(text.utf8)[$0.words], as: UTF8.self)
    }
    #expect(found == ["dyslexia", "ADHD"])
  }

  @Test("The end of a long text is read too, and odd bytes are no reason to stop")
  func hostile() {
    let long = String(repeating: "word ", count: 20_000) + "dyslexia"
    #expect(Self.rules(long) == [.diagnosisNamed])
    let odd = [
      "", "\u{0}", "\u{200D}", "é", "will", "will ", "will not", "\u{301}a", "’",
    ]
    #expect(odd.allSatisfy { SignalText($0).isAllowed })
  }

  @Test("A table may be added to and replaced")
  func tables() {
    let more = SignalWording.english.adding([.init("work shy", .emotionInferred)])
    #expect(!SignalText("Work-shy.", wording: more).isAllowed)
    #expect(SignalText("Work-shy.").isAllowed)
    let none = SignalWording(
      [.init("", .ceilingSet), .init("*", .ceilingSet)],
      source: ""
    )
    #expect(SignalText("dyslexia", wording: none).isAllowed)
  }

  @Test("Every term of the table is found by itself, whole and not inside a word")
  func law() {
    var missed: [String] = []
    for term in SignalWording.english.terms {
      let words = term.words.filter { $0 != "*" }
      let problems = SignalText("a \(words).").problems
      if problems.isEmpty || !SignalText("q\(words)").isAllowed && !words.contains(" ") {
        missed.append(term.words)
      }
    }
    #expect(missed == [])
  }

  @Test("A wording is a screen, which names the rule of each place")
  func screen() {
    let problems = SignalWording.english.problems(in: "Typing pattern indicates ADHD.")
    #expect(
      problems == [ScreenedWords(rule: RuleID.diagnosisNamed.rawValue, words: 25..<29)]
    )
    #expect(SignalWording.english.problems(in: "Below the aim.") == [])
  }

  @Test("What the library itself says of progress is allowed")
  func ownText() {
    let target = CyclePlans.plan(3).targets[0]
    let start = target.starts ?? .first
    var texts: [String] = []
    for gain in [0, 1, 3] {
      let readings = (0..<10).map { week in
        Reading(
          id: Identifier("m-\(week)") ?? .blank,
          target: "t-1",
          on: start + .weeks(week + 1),
          value: Number(exactly: 40 + gain * week)
        )
      }
      let end = start + .weeks(12)
      let summary = ProgressSummary(of: target, readings: readings, asOf: end)
      let signal = FourPointRule.standard.signal(
        withID: "s-1",
        for: target,
        readings: readings,
        asOf: end
      )
      texts += [summary.statement, signal.text ?? ""]
    }
    #expect(texts.allSatisfy { !$0.isEmpty && SignalText($0).isAllowed })
  }
}
