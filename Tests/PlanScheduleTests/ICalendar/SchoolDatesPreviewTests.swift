import PlanModel
import PlanSchedule
import Testing

@Suite("A school's year from its calendar")
struct SchoolDatesPreviewTests {
  private func preview(
    _ events: [(String, Day, Day)],
    _ words: SchoolDateWords = .standard
  ) -> SchoolDatesPreview {
    let made = events.enumerated().compactMap { index, event in
      CalendarEvent.ID("\(index)").map {
        CalendarEvent(uid: $0, days: event.1...max(event.1, event.2), summary: event.0)
      }
    }
    return ICalendar.contents(of: ICalendar(events: made).bytes).schoolDates(words)
  }

  private func asked(_ preview: SchoolDatesPreview) -> [String] {
    preview.questions.map { question in
      let meaning = question.suggestion.map { " \($0.rawValue)" } ?? ""
      return question.event.summary + ": " + question.code.rawValue + meaning
    }
  }

  @Test("A year of ranges becomes the calendar that the school has")
  func ranges() {
    let preview = preview(
      Riverbank.terms.map { ($0.name, $0.firstDay, $0.lastDay) } + [
        ("Autumn half-term holiday", "2026-10-26", "2026-10-30"),
        ("Spring Half Term", "2027-02-15", "2027-02-19"),
        ("Half term: schools closed", "2027-05-31", "2027-06-04"),
        ("INSET day 1", "2026-09-07", "2026-09-07"),
        ("Staff Training Day", "2026-09-08", "2026-09-08"),
        ("Bank Holiday (Early May)", "2027-05-03", "2027-05-03"),
        ("New Year\u{2019}s Day", "2027-01-01", "2027-01-01"),
        ("School closed", "2026-11-10", "2026-11-10"),
        ("Christmas holidays", "2026-12-19", "2027-01-03"),
      ]
    )
    #expect(asked(preview) == [])
    #expect(preview.terms == Riverbank.terms)
    #expect(
      preview.closures.map { $0.kind?.rawValue ?? "none" } == [
        "inset", "inset", "halfTerm", "closure", "none", "bankHoliday", "halfTerm",
        "bankHoliday", "halfTerm",
      ]
    )
    #expect(preview.calendar.halfTerms.count == 6)
    #expect(preview.calendar.faults().isEmpty)
    #expect(preview.description == "terms: 3, closures: 9, questions: 0")
  }

  @Test("Starts and ends of terms are paired, in whatever order they stand")
  func pairs() {
    let preview = preview([
      ("Last day of Spring Term", "2027-03-25", "2027-03-25"),
      ("Autumn term starts", "2026-09-07", "2026-09-07"),
      ("End of autumn term", "2026-12-18", "2026-12-18"),
      ("First day of spring term", "2027-01-04", "2027-01-04"),
      ("Term starts", "2027-04-12", "2027-04-12"),
      ("Term ends", "2027-07-16", "2027-07-16"),
      ("Term ends", "2027-07-16", "2027-07-16"),
    ])
    #expect(asked(preview) == [])
    #expect(
      preview.terms == [
        Term(name: "Autumn term 2026", from: "2026-09-07", through: "2026-12-18"),
        Term(name: "Spring term 2027", from: "2027-01-04", through: "2027-03-25"),
        Term(name: "Term from 2027-04-12", from: "2027-04-12", through: "2027-07-16"),
      ]
    )
  }

  @Test("A start or an end that is missing makes no term")
  func missingEnds() {
    let preview = preview([
      ("Autumn term starts", "2026-09-07", "2026-09-07"),
      ("Spring term starts", "2027-01-04", "2027-01-04"),
      ("Spring term ends", "2027-03-25", "2027-03-25"),
      ("Summer term ends", "2027-07-16", "2027-07-16"),
    ])
    #expect(preview.terms.isEmpty)
    #expect(
      asked(preview) == [
        "Autumn term starts: noCounterpart termStart",
        "Spring term starts: noCounterpart termStart",
        "Spring term ends: noCounterpart termEnd",
        "Summer term ends: noCounterpart termEnd",
      ]
    )
  }

  @Test("A pair of two seasons, or of an unlikely length, is a question")
  func unlikelyPairs() {
    let seasons = preview([
      ("Autumn term starts", "2026-09-07", "2026-09-07"),
      ("Spring term ends", "2026-12-18", "2026-12-18"),
    ])
    #expect(seasons.terms.isEmpty)
    #expect(seasons.questions.map(\.code) == [.noCounterpart, .noCounterpart])
    let long = preview([
      ("Term starts", "2026-09-07", "2026-09-07"),
      ("Term ends", "2027-07-16", "2027-07-16"),
    ])
    #expect(long.terms.isEmpty)
    #expect(long.questions.map(\.code) == [.lengthUnlikely, .lengthUnlikely])
  }

  @Test(
    "What is not certain is a question",
    arguments: [
      ("Parents' evening", 1, "notUnderstood"), ("", 1, "notUnderstood"),
      ("Start of year 7 camp", 1, "notUnderstood"),
      ("Autumn term newsletter", 1, "unknownWords term"),
      ("INSET day booking opens", 1, "ambiguous"),
      ("INSET booking", 1, "unknownWords inset"),
      ("Term starts for Year 7", 1, "unknownWords termStart"),
      ("Half term starts", 1, "ambiguous"), ("End of half term", 1, "ambiguous"),
      ("Term ends for half term", 1, "ambiguous"),
      ("Half term and bank holiday", 5, "ambiguous"),
      ("Autumn term holiday", 14, "ambiguous"),
      ("Autumn term", 1, "lengthUnlikely term"),
      ("Autumn half term 1", 45, "lengthUnlikely halfTerm"),
      ("Half term", 1, "lengthUnlikely halfTerm"),
      ("INSET days", 8, "lengthUnlikely inset"),
      ("Bank holiday", 5, "lengthUnlikely bankHoliday"),
      ("Summer holiday", 71, "lengthUnlikely holiday"),
      ("Term starts", 2, "lengthUnlikely termStart"),
      ("Term", 151, "lengthUnlikely term"), ("Term", 13, "lengthUnlikely term"),
      (String(repeating: "term ", count: 60), 100, "notUnderstood"),
    ]
  )
  func questions(summary: String, length: Int, expected: String) {
    let first: Day = "2026-09-07"
    let preview = preview([(summary, first, first + .days(length - 1))])
    #expect(asked(preview) == ["\(summary): \(expected)"])
    #expect(preview.terms.isEmpty && preview.closures.isEmpty)
  }

  @Test("An event that is cancelled, repeated or late in UTC is a question")
  func notes() {
    let file = CalendarFiles.calendar([
      "BEGIN:VEVENT", "UID:a", "DTSTART:20261026", "SUMMARY:INSET", "STATUS:CANCELLED",
      "END:VEVENT", "BEGIN:VEVENT", "UID:b", "DTSTART:20261026", "SUMMARY:INSET",
      "RRULE:FREQ=WEEKLY;COUNT=5", "END:VEVENT", "BEGIN:VEVENT", "UID:c",
      "DTSTART:20260906T230000Z", "SUMMARY:INSET", "END:VEVENT", "BEGIN:VEVENT", "UID:d",
      "DTSTART:20260907T090000", "SUMMARY:INSET", "END:VEVENT",
    ])
    let preview = ICalendar.contents(of: file).schoolDates()
    #expect(preview.questions.map(\.code) == [.cancelled, .repeats, .dayMayBeNext])
    #expect(preview.questions.map(\.line) == [3, 9, 15])
    #expect(
      preview.closures == [Closure(name: "INSET", kind: .inset, on: "2026-09-07")]
    )
  }

  @Test("A school adds its own words")
  func ownWords() {
    var words = SchoolDateWords.standard
    words.add("Wellbeing day", .closure)
    words.add("pupils return", .termStart)
    words.add(withoutMeaning: "Riverbank")
    words.add("Sports day", SchoolDateMeaning(rawValue: "sports"))
    let preview = preview(
      [
        ("Riverbank wellbeing-day", "2026-11-10", "2026-11-10"),
        ("Pupils return", "2026-09-07", "2026-09-07"),
        ("Term ends", "2026-12-18", "2026-12-18"),
        ("Sports day", "2027-06-18", "2027-06-18"),
      ],
      words
    )
    #expect(preview.closures.map(\.kind) == [.closure])
    #expect(preview.terms.map(\.lastDay) == ["2026-12-18"])
    #expect(asked(preview) == ["Sports day: notUnderstood sports"])
  }

  @Test("An empty table understands nothing")
  func noWords() {
    let preview = preview([("Term", "2026-09-07", "2026-12-18")], SchoolDateWords())
    #expect(preview.questions.map(\.code) == [.notUnderstood])
  }

  @Test("Every event is in one place: a term, an end of one, a closure or a question")
  func nothingLost() {
    let phrases = [
      "Term", "Term starts", "Term ends", "Half term", "INSET", "Closed", "Trip",
      "Holiday",
    ]
    var numbers = SeededNumbers(seed: 3)
    let start: Day = "2026-09-01"
    let rounds = (0..<50).map { _ in
      let events = (0..<30).map { index in
        let first = start + .days(index * 200 + Int.random(in: 0..<50, using: &numbers))
        let length = [1, 1, 5, 60][Int.random(in: 0..<4, using: &numbers)]
        let phrase = phrases[Int.random(in: 0..<phrases.count, using: &numbers)]
        return (phrase, first, first + .days(length - 1))
      }
      let preview = preview(events)
      let pairs = preview.terms.count { $0.name.utf8.starts(with: "Term from".utf8) }
      return preview.terms.count + pairs + preview.closures.count
        + preview.questions.count
    }
    #expect(rounds == [Int](repeating: 30, count: 50))
  }

  @Test("Each question is asked in one line that quotes nothing")
  func text() {
    let preview = preview([("Zo\u{EB}'s party", "2026-09-07", "2026-09-07")])
    #expect(
      preview.questions.map(\.description) == [
        "line 6, 2026-09-07: says nothing known about terms or closed days;"
          + " leave it out, or add its words"
      ]
    )
    var text = ""
    dump(preview, to: &text)
    dump(preview.questions, to: &text)
    #expect(!text.contains("party"))
    let codes: [SchoolDateQuestion.Code] = [
      .notUnderstood, .unknownWords, .ambiguous, .lengthUnlikely, .noCounterpart,
      .repeats, .dayMayBeNext, .cancelled,
    ]
    #expect(codes.allSatisfy { $0.explanation != $0.rawValue })
    #expect(SchoolDateQuestion.Code(rawValue: "x").explanation == "x")
  }
}
