import PlanModel
import PlanRules
import Testing

@Suite("Written targets")
struct TargetTextTests {
  // MARK: Dates

  @Test(
    "A written date is read, and no year is guessed",
    arguments: [
      ("By 18 December 2026, Sam will read.", "2026-12-18"),
      ("By the 7th of September 2026 Sam will read.", "2026-09-07"),
      ("Sam will read before Monday 7th September, 2026.", "2026-09-07"),
      ("Sam will read by 31/03/2027.", "2027-03-31"),
      ("Sam will read by 31.3.27.", "2027-03-31"),
      ("Sam will read by 2027-03-31.", "2027-03-31"),
      ("Sam will read by the end of February 2028.", "2028-02-29"),
      ("Sam will read by Feb 2027", "2027-02-28"),
      ("By 12 February, Sam will read.", nil),
      ("By June, Sam will read.", nil),
      ("By 31 February 2027, Sam will read.", nil),
      ("Sam may read a march tune.", nil),
      ("By the end of Key Stage 2, Sam will read.", nil),
    ] as [(String, Day?)]
  )
  func dates(text: String, day: Day?) {
    #expect(TargetText(text).due?.value.latest == day)
  }

  @Test(
    "What a date still needs is said",
    arguments: [
      ("By June, Sam will read.", .year),
      ("By the end of the spring term 2027, Sam will read.", .calendar),
      ("By Easter, Sam will read.", .calendar),
      ("By the end of Year 6 Sam will read.", .calendar),
      ("In six weeks Sam will read.", .start),
      ("By 7 June 2027 Sam will read.", nil),
    ] as [(String, DuePhrase.Open?)]
  )
  func needs(text: String, open: DuePhrase.Open?) {
    #expect(TargetText(text).due?.value.needs == open)
  }

  @Test(
    "A numeric date is ambiguous only if it can be two days",
    arguments: [("10/2/24", true), ("13/2/24", false), ("5/5/24", false)]
  )
  func ambiguity(date: String, isAmbiguous: Bool) {
    let read = TargetText("By \(date), Sam will read.")
    #expect(read.due?.value.isAmbiguous == isAmbiguous)
  }

  // MARK: Criteria

  @Test(
    "A criterion is read in its form",
    arguments: [
      ("Sam will spell 80% of 20 words", .percent(80)),
      ("Sam will ask for help on 8 out of 10 occasions", .occasions(8, of: 10)),
      ("Sam will ask for help in four of five lessons", .occasions(4, of: 5)),
      ("Sam will read 60 words per minute", .rate(60, .wordsPerMinute)),
      ("Sam will come in within 5 minutes of arriving", .within(5, .minutes)),
      ("Sam will stay at the table for ten minutes", .atLeast(for: 10, .minutes)),
      ("Sam will start a turn at least 3 times per week", .atLeast(3, per: .week)),
      ("Sam will start a turn twice a day", .atLeast(2, per: .day)),
      ("Sam will dress independently", .independence()),
      (
        "Sam will transfer with no more than 1 verbal prompt",
        .independence(maximumPrompts: 1, level: .verbal)
      ),
      (
        "Sam will say k clearly with 80% correct on 3 consecutive occasions",
        .percent(80, onConsecutive: 3)
      ),
      ("Sam will use 10 new words", .rate(10, .words)),
    ] as [(String, Criterion)]
  )
  func criteria(text: String, criterion: Criterion) {
    #expect(TargetText(text).criterion?.value == criterion)
  }

  @Test("From and to are start and goal")
  func fromTo() {
    let read = TargetText(
      "Sam will increase words spelled from 4/10 to 8/10 by May 2027."
    )
    #expect(
      read.baseline?.value == Baseline(value: 4, unit: .correct).with { $0.outOf = 10 }
    )
    #expect(read.criterion?.value == .occasions(8, of: 10))
  }

  // MARK: Measuring

  @Test("How often something is done is not how often it is measured")
  func doing() {
    let done = TargetText("Sam will greet a peer 3 times a week.")
    #expect(done.frequency == nil)
    let measured = TargetText("Sam will greet a peer, recorded daily on a tally chart.")
    #expect(measured.frequency?.value == .daily)
    #expect(measured.tool?.value == "tally chart")
  }

  // MARK: Laws

  @Test(
    "Every part stands where its words say",
    arguments: [
      SeedTests.modelGoal,
      "By July 2027, given a now-and-next board, Zoë will move on within 5 minutes.",
      "“Sam’s” target – by 1 May 2027 Łukasz will name 20 colours, measured weekly by test.",
    ]
  )
  func places(text: String) {
    let read = TargetText(text)
    let places = [
      read.due?.words, read.condition?.words, read.actor?.words, read.verb?.words,
      read.object?.words, read.criterion?.words, read.tool?.words, read.frequency?.words,
    ].compactMap(\.self)
    let bytes = Array(text.utf8)
    let whole = places.allSatisfy { range in
      !range.isEmpty && bytes.indices.contains(range.lowerBound)
        && range.upperBound <= bytes.count
        && String(validating: bytes[range], as: UTF8.self) != nil
    }
    #expect(whole)
    #expect(places.count >= 4)
    if let object = read.object {
      #expect(String(decoding: bytes[object.words], as: UTF8.self) == object.value)
    }
  }

  @Test("Printing shows which parts were found, and none of the words")
  func redaction() {
    let read = TargetText(
      "By June 2027 Zoë will read her Canary book, measured weekly by test."
    )
    var printed = "\(read)" + String(reflecting: read)
    dump(read, to: &printed)
    dump(read.actor, to: &printed)
    #expect(!printed.contains("Canary") && !printed.contains("Zoë"))
    #expect(printed.contains("actor"))
  }
}
