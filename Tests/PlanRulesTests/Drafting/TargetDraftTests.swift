import PlanModel
import PlanRules
import Testing

@Suite("Draft of a target")
struct TargetDraftTests {
  static let text = """
    By June 2027, given a number line, Sam will solve two-step word problems on 8 out of \
    10 probes, as measured by weekly CBM data.
    """

  // MARK: States

  @Test("What was read counts for nothing until a person settles it")
  func nothingConfirmed() {
    let draft = TargetDraft(Self.text)
    let made = draft.target(withID: "t-1", confirmedBy: "c-1")
    #expect(made.target == Target(id: "t-1", text: Self.text))
    let read: [DraftField] = [
      .due, .condition, .verb, .object, .criterion, .tool, .frequency,
    ]
    #expect(made.leftOut == read)
    #expect(made.provenance(withID: "v-1", at: PlanPath("targets")).confirmedBy == nil)
  }

  @Test("Confirming every part that was read gives the whole target")
  func everythingConfirmed() {
    var draft = TargetDraft(Self.text)
    draft.confirm(DraftField.all)
    let made = draft.target(withID: "t-1", confirmedBy: "c-1")
    let expected = Target(id: "t-1", text: Self.text).with {
      $0.skill = Skill(verb: "solve", object: "two-step word problems")
      $0.condition = "given a number line"
      $0.criterion = .occasions(8, of: 10)
      $0.measure = Measure(tool: "CBM data").with { $0.frequency = .weekly }
      $0.due = "2027-06-30"
      $0.duePrecision = .month
      $0.dueText = "By June 2027"
    }
    #expect(made.target == expected)
    #expect(made.leftOut.isEmpty)
    let origin = made.provenance(withID: "v-1", at: PlanPath("targets", 0))
    #expect(origin.confirmedBy == "c-1" && origin.path == "/targets/0")
  }

  @Test("A part is parsed, then confirmed, edited or taken out")
  func states() {
    var draft = TargetDraft(Self.text)
    #expect(draft.verb.state == .parsed(.high, words: draft.words(of: .verb) ?? 0..<0))
    #expect(draft.verb.settled == nil && draft.verb.value == "solve")
    draft.verb.confirm()
    #expect(draft.state(of: .verb) == .confirmed && draft.verb.settled == "solve")
    draft.criterion.edit(.occasions(9, of: 10))
    #expect(draft.criterion.state == .edited)
    draft.criterion.confirm()
    #expect(draft.criterion.state == .edited)
    draft.reject([.tool, .frequency])
    #expect(draft.state(of: .tool) == .missing && draft.tool.value == nil)
    draft.tool.confirm()
    #expect(draft.tool.state == .missing)
    draft.manner.edit("correctly")
    let target = draft.target(withID: "t-1", confirmedBy: "c-1").target
    #expect(target.skill == Skill(verb: "solve").with { $0.manner = "correctly" })
    #expect(target.criterion == .occasions(9, of: 10))
    #expect(target.measure == nil)
    #expect(draft.text == Self.text)
  }

  @Test("An object says nothing without a verb, and is left out")
  func objectAlone() {
    var draft = TargetDraft(Self.text)
    draft.object.confirm()
    let made = draft.target(withID: "t-1", confirmedBy: "c-1")
    #expect(made.target.skill == nil)
    #expect(made.leftOut.contains(.object))
  }

  @Test("A field that no draft holds is missing, and settling it changes nothing")
  func unknownField() {
    var draft = TargetDraft(Self.text)
    let field = DraftField(rawValue: "colour")
    draft.confirm([field])
    draft.reject([field])
    #expect(draft == TargetDraft(Self.text))
    #expect(draft.state(of: field) == .missing && draft.words(of: field) == nil)
  }

  // MARK: Questions

  @Test(
    "What text can't settle is asked",
    arguments: [
      ("By 10/2/27, Sam will read 20 words.", [.dayOrMonthFirst]),
      ("By 13/2/27, Sam will read 20 words.", []),
      ("By June 2027, Sam will read 20 words.", [.monthOnly]),
      ("By 30 June 2027, Sam will read 20 words.", []),
      ("By the end of the spring term, Sam will read 20 words.", [.calendarNeeded]),
      ("In six weeks, Sam will read 20 words.", [.startNeeded]),
      ("By June, Sam will read 20 words.", [.yearMissing]),
      (
        "Sam will spell words with 80% accuracy in 4 out of 5 trials.",
        [.compoundCriterion]
      ),
      ("They will read 20 words.", [.whoIsMeant]),
      ("Sam will not shout in lessons.", [.unsure, .whatInstead]),
      ("Sam will read 60 words per minute (baseline 42).", [.startOrGoal]),
      ("", []),
    ] as [(String, [DraftQuestion.Code])]
  )
  func questions(text: String, codes: [DraftQuestion.Code]) {
    let asked = TargetDraft(text).questions
    #expect(asked.map(\.code) == codes)
    #expect(asked.allSatisfy { $0.text.hasSuffix("?") })
  }

  @Test(
    "A question goes when its part is settled; a missing day is asked for until written"
  )
  func answers() {
    var draft = TargetDraft("By the end of term, Sam will not shout in 4 of 5 lessons.")
    draft.confirm([.due, .direction])
    #expect(draft.questions.map(\.code) == [.calendarNeeded])
    let unsettled = draft.target(withID: "t-1", confirmedBy: "c-1").target
    #expect(unsettled.due == nil && unsettled.dueText == "By the end of term")
    #expect(unsettled.measure?.direction == .decrease)
    draft.due.edit(DuePhrase(latest: "2026-12-18", precision: .term))
    #expect(draft.questions.isEmpty)
    let settled = draft.target(withID: "t-1", confirmedBy: "c-1").target
    #expect(settled.due == "2026-12-18" && settled.duePrecision == .term)
    #expect(settled.dueText == "By the end of term")
  }

  // MARK: Showing

  @Test("What was read is told beside the text, settled or not")
  func beside() {
    var draft = TargetDraft(Self.text)
    let told = """
      By the end of June 2027, given a number line, the pupil will solve two-step word \
      problems on 8 out of 10 occasions, as measured by weekly CBM data.
      """
    #expect(draft.rendered() == told)
    draft.confirm(DraftField.all)
    #expect(draft.rendered() == told)
    #expect(draft.rendered(learner: "Sam").contains("Sam will solve"))
    #expect(draft.rendered(for: .pupil).hasPrefix("I am learning to solve"))
    draft.due.reject()
    #expect(draft.rendered().hasPrefix("Given a number line, the pupil"))
  }

  @Test("Text in which nothing is read is told as not written yet")
  func nothingRead() {
    #expect(TargetDraft("?").rendered() == "This target has not been written yet.")
  }

  @Test("Printing a draft shows how its parts stand, and none of the words")
  func redaction() {
    var draft = TargetDraft("By June 2027 Zoë will read her Canary book by heart.")
    draft.verb.confirm()
    draft.tool.edit("Canary check")
    let made = draft.target(withID: "t-1", confirmedBy: "c-1")
    var printed = "\(draft) \(draft.tool) \(made)" + String(reflecting: draft)
    dump(draft, to: &printed)
    dump(draft.object, to: &printed)
    dump(made, to: &printed)
    dump(draft.questions, to: &printed)
    #expect(!printed.contains("Canary") && !printed.contains("Zoë"))
    #expect(printed.contains("verb: confirmed"))
  }
}
