import PlanModel
import PlanRules
import Testing

@Suite("Rules about learning design")
struct DesignRulesTests {
  func codes(
    asOf day: Day = "2026-09-07",
    setting: (inout RuleContext) -> Void = { _ in },
    _ change: (inout LearningPlan) -> Void
  ) -> [RuleID] {
    LinkedExample.codes(.learningDesign, asOf: day, setting: setting, change)
  }

  @Test("A linked plan has nothing to look at")
  func silent() {
    #expect(codes { _ in } == [])
  }

  @Test("A support names its barrier, and a blank is none")
  func barrier() {
    #expect(codes { $0.supports[0].barrier = nil } == [.barrierMissing])
    #expect(codes { $0.supports[0].barrier = " \n" } == [.barrierMissing])
  }

  @Test(
    "A support that does what the target measures is noticed, and no other",
    arguments: [
      ("Text-to-speech", "decode", "CVC words", true),
      ("text to speech on a tablet", "read", "common exception words", true),
      ("Text-to-speech", "explain", "how a circuit works", false),
      ("Text-to-speech", "answer", "questions about a text", false),
      ("Calculator", "recall", "multiplication facts to 12", true),
      ("A calculator", "solve", "two-step word problems", false),
      ("Scribe", "form", "letters on the line", true),
      ("Scribe", "spell", "20 words", true),
      ("A scribe", "retell", "a story in order", false),
      ("Laptop with spell checker", "spell", "20 words", true),
      ("Describes each picture", "spell", "20 words", false),
      ("Hand-over-hand", "fasten", "a coat independently", true),
      ("Larger print", "decode", "CVC words", false),
    ]
  )
  func construct(support: String, verb: String, object: String, isNoticed: Bool) {
    let found = codes {
      $0.supports[0].text = support
      $0.targets[0].skill = Skill(verb: verb, object: object)
    }
    #expect(found == (isNoticed ? [.supportChangesConstruct] : []))
  }

  @Test("What somebody has judged counts more than words")
  func judged() {
    let access = codes {
      $0.supports[0].construct = .accessOnly
      $0.targets[0].skill = Skill(verb: "decode", object: "CVC words")
    }
    let changes = codes { $0.supports[0].construct = .changesConstruct }
    #expect(access == [])
    #expect(changes == [.supportChangesConstruct])
  }

  @Test("Words a minute are decoding, and text is read where there is no skill")
  func unitAndText() {
    let rate = codes {
      $0.targets[0].skill = Skill(verb: "read", object: "an unseen passage")
      $0.targets[0].measure?.unit = .wordsPerMinute
    }
    let text = codes {
      $0.targets[0].skill = nil
      $0.targets[0].text = "Sam will blend three sounds"
    }
    #expect(rate == [.supportChangesConstruct])
    #expect(text == [.supportChangesConstruct])
  }

  @Test("A school adds supports of its own to the table, or takes another")
  func ownTable() {
    let row = SupportConstructTable.Row(supports: ["story map"], constructs: ["retell"])
    let table = SupportConstructTable.english.adding([row])
    func found(_ table: SupportConstructTable) -> [RuleID] {
      codes(
        setting: { $0.school.supportConstructs = table },
        {
          $0.supports[0].text = "Story maps"
          $0.targets[0].skill = Skill(verb: "retell", object: "a story")
        }
      )
    }
    #expect(found(.english) == [])
    #expect(found(table) == [.supportChangesConstruct])
    #expect(found(SupportConstructTable([])) == [])
    #expect(table.rows.count == SupportConstructTable.english.rows.count + 1)
    #expect(table.adding([]) == table)
  }

  @Test(
    "A target that fixes the form is noticed unless writing is the skill",
    arguments: [
      ("Sam will write an essay about the water cycle", true),
      ("Sam will make a poster showing how plants grow", true),
      ("Sam will write a paragraph about a trip, with capital letters", false),
      ("Sam will write an essay with three paragraphs", false),
      ("Sam will explain the water cycle", false),
      ("Sam will draw a circle", false),
    ]
  )
  func means(text: String, isNoticed: Bool) {
    let found = codes {
      $0.targets[0].skill = nil
      $0.targets[0].text = text
    }
    #expect(found == (isNoticed ? [.meansInTarget] : []))
  }

  @Test(
    "A consideration is one of the 36, by its number",
    arguments: [
      ("1.1", true), ("1.4", false), ("2.5", true), ("2.6", false), ("9.4", true),
      ("9.5", false), ("0.1", false), ("1.0", false), ("10.1", false), ("", false),
      ("1,1", false), ("é.1", false),
    ] as [(UDLConsideration, Bool)]
  )
  func considerations(code: UDLConsideration, isKnown: Bool) {
    #expect(code.isKnown == isKnown)
    let support = codes { $0.supports[0].considerations = [code] }
    let strategy = codes { $0.strategies[0].considerations = [code] }
    #expect(support == (isKnown ? [] : [.considerationUnknown]))
    #expect(strategy == support)
  }

  @Test("Every consideration of the guidelines is known to the rule")
  func allConsiderations() {
    let all = UDLConsideration.vocabulary.entries.map(\.code)
    #expect(all.count == 36)
    #expect(codes { $0.supports[0].considerations = all } == [])
  }

  @Test("A support of the whole class needs no target")
  func unlinked() {
    #expect(codes { $0.targets[0].supports = [] } == [.supportUnlinked])
    let classWide = codes {
      $0.targets[0].supports = []
      $0.supports[0].scope = .classWide
    }
    #expect(classWide == [])
  }

  @Test(
    "Fading is asked for after the school's weeks, from one pupil's scaffold only",
    arguments: [("2027-03-07", true), ("2027-03-08", false)] as [(Day, Bool)]
  )
  func fading(day: Day, isFine: Bool) {
    func found(_ change: (inout Support) -> Void = { _ in }) -> [RuleID] {
      codes(asOf: day) {
        $0.supports[0].fading = nil
        change(&$0.supports[0])
      }
    }
    #expect(found() == (isFine ? [] : [.fadingMissing]))
    #expect(found { $0.construct = .accessOnly } == [])
    #expect(found { $0.scope = .group } == [])
    #expect(found { $0.ends = "2027-01-08" } == [])
    #expect(found { $0.starts = nil } == [])
  }
}
