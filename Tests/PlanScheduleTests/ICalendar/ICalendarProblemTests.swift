import PlanModel
import PlanSchedule
import Testing

@Suite("Faults of a calendar file")
struct ICalendarProblemTests {
  static let good = ["BEGIN:VEVENT", "UID:good", "DTSTART:20260907", "END:VEVENT"]

  private func found(
    _ file: some Collection<UInt8>,
    _ limits: ICalendarLimits = .standard
  ) -> [String] {
    ICalendar.contents(of: file, limits: limits).problems.listed.map { problem in
      problem.line.map { "\($0) \(problem.code.rawValue)" } ?? problem.code.rawValue
    }
  }

  @Test(
    "An event at fault is left out with its line, and the others are read",
    arguments: [
      (["SUMMARY:x"], "7 missingStart"), (["DTSTART:20260931"], "9 invalidDay"),
      (["DTSTART:2026-09-07"], "9 invalidDay"), (["DTSTART:"], "9 invalidDay"),
      (["DTSTART:20260907T250000"], "9 invalidDay"),
      (["DTSTART:20260907T0900"], "9 invalidDay"),
      (["DTSTART:20260907T090000X"], "9 invalidDay"),
      (["DTSTART:00000101"], "9 invalidDay"),
      (["DTSTART:20260907", "DTEND:100000101"], "10 invalidDay"),
      (["DTSTART:20260907", "DTEND:20260906"], "7 endBeforeStart"),
      (["DTSTART:20260907T10", "DTEND:20260907"], "9 invalidDay"),
      (["DTSTART:20260907T100000", "DTEND:20260907T090000"], "7 endBeforeStart"),
      (["DTSTART:20260907", "DURATION:-P1D"], "10 invalidDuration"),
      (["DTSTART:20260907", "DURATION:P"], "10 invalidDuration"),
      (["DTSTART:20260907", "DURATION:PT"], "10 invalidDuration"),
      (["DTSTART:20260907", "DURATION:P1H"], "10 invalidDuration"),
      (["DTSTART:20260907", "DURATION:P1DT1D"], "10 invalidDuration"),
      (["DTSTART:20260907", "DURATION:P9999999999D"], "10 invalidDuration"),
      (["DTSTART:20260907", "DURATION:P999999999W"], "7 invalidDuration"),
      (["DTSTART:99991231", "DURATION:P2D"], "7 invalidDuration"),
      (["DTSTART:20260907", "DTSTART:20260908"], "10 repeatedProperty"),
      (["DTSTART:20260907", "UID:b"], "10 repeatedProperty"),
      (["DTSTART:20260907", "SUMMARY:a\u{0}b"], "10 invalidText"),
      (
        ["DTSTART:20260907", "SUMMARY;ENCODING=QUOTED-PRINTABLE:a=20b"], "10 encodedText"
      ),
    ]
  )
  func leftOut(lines: [String], problem: String) {
    let bad = ["BEGIN:VEVENT", "UID:bad"] + lines + ["END:VEVENT"]
    let file = CalendarFiles.calendar(Self.good + bad + Self.good)
    #expect(found(file) == [problem])
    #expect(ICalendar.contents(of: file).events.map(\.uid) == ["good", "good"])
  }

  @Test("Bytes that are not UTF-8 are a fault of their event")
  func invalidText() {
    var file = CalendarFiles.calendar(Self.good + ["BEGIN:VEVENT", "DTSTART:20260907"])
    file.removeLast("END:VCALENDAR\r\n".utf8.count)
    file += Array("SUMMARY:caf".utf8) + [0xE9, 0x0D, 0x0A]
    file += Array("END:VEVENT\r\nEND:VCALENDAR\r\n".utf8)
    #expect(found(file) == ["9 invalidText"])
    #expect(ICalendar.contents(of: file).events.map(\.uid) == ["good"])
  }

  @Test("What is no calendar is refused with its reason")
  func notACalendar() {
    #expect(found([]) == ["emptyFile"])
    #expect(found("\r\n\n\r".utf8) == ["emptyFile"])
    #expect(found("<!DOCTYPE html>\n<p>Sign in</p>".utf8) == ["1 missingCalendar"])
    #expect(found("a,b\n1,2\n".utf8) == ["1 missingCalendar"])
    #expect(found([0xFF, 0xFE, 0x42, 0]) == ["notText"])
    #expect(found("BEGIN:VCALENDAR".utf8.flatMap { [$0, 0] }) == ["notText"])
    #expect(found([UInt8](repeating: 0, count: 9)) == ["notText"])
  }

  @Test("Events without a calendar around them are read, and that is said once")
  func noCalendar() {
    let file = Array((Self.good + Self.good).map { $0 + "\n" }.joined().utf8)
    #expect(found(file) == ["1 missingCalendar"])
    #expect(ICalendar.contents(of: file).events.count == 2)
  }

  @Test("Parts that are not closed are named by the line on which they begin")
  func unclosed() {
    let cut = Array(CalendarFiles.calendar(Self.good).dropLast(15))
    #expect(found(cut) == ["1 unclosedComponent"])
    #expect(ICalendar.contents(of: cut).events.count == 1)
    let open = CalendarFiles.calendar(["BEGIN:VEVENT", "DTSTART:20260907"] + Self.good)
    #expect(found(open) == ["3 unclosedComponent"])
    #expect(ICalendar.contents(of: open).events.map(\.uid) == ["good"])
    let alarm = CalendarFiles.event(["DTSTART:20260907", "BEGIN:VALARM"])
    #expect(found(alarm) == ["6 unclosedComponent"])
    #expect(ICalendar.contents(of: alarm).events.isEmpty)
    let last = CalendarFiles.calendar(Self.good + ["BEGIN:VEVENT", "DTSTART:20260907"])
    #expect(found(last) == ["7 unclosedComponent"])
    let twice = CalendarFiles.calendar(["BEGIN:VCALENDAR"] + Self.good)
    #expect(found(twice) == ["1 unclosedComponent"])
    #expect(ICalendar.contents(of: twice).events.count == 1)
  }

  @Test("An end without a beginning is passed over")
  func strayEnd() {
    let file = CalendarFiles.calendar(["END:VEVENT", "END:", "END:VALARM"] + Self.good)
    #expect(
      found(file) == [
        "3 endWithoutBeginning", "4 endWithoutBeginning", "5 endWithoutBeginning",
      ]
    )
    #expect(ICalendar.contents(of: file).events.count == 1)
  }

  @Test("Every limit holds at its bound and not one beyond")
  func limits() {
    let file = CalendarFiles.calendar(Self.good + Self.good)
    var limits = ICalendarLimits()
    limits.bytes = file.count
    #expect(found(file, limits) == [])
    limits.bytes -= 1
    #expect(found(file, limits) == ["fileTooLong"])
    limits = ICalendarLimits()
    limits.events = 2
    #expect(found(file, limits) == [])
    limits.events = 1
    #expect(found(file, limits) == ["7 tooManyEvents"])
    #expect(ICalendar.contents(of: file, limits: limits).events.count == 1)
    limits = ICalendarLimits()
    limits.depth = 2
    #expect(found(file, limits) == [])
    limits.depth = 1
    #expect(found(file, limits) == ["3 tooDeep"])
    limits.depth = -1
    #expect(found(file, limits) == ["1 tooDeep"])
    limits = ICalendarLimits()
    let long = CalendarFiles.event(["DTSTART:20260907", "SUMMARY:", " 3456789012"])
    limits.lineBytes = 18
    #expect(found(long, limits) == [])
    limits.lineBytes = 17
    #expect(found(long, limits) == ["6 lineTooLong"])
  }

  @Test("An event keeps no more categories than the limit")
  func categories() {
    var limits = ICalendarLimits()
    let file = CalendarFiles.event(["DTSTART:20260907", "CATEGORIES:a,b", "CATEGORIES:c"])
    limits.categories = 3
    let whole = ICalendar.contents(of: file, limits: limits)
    #expect(whole.events.map(\.categories) == [["a", "b", "c"]])
    #expect(whole.notes.isEmpty)
    limits.categories = 2
    let cut = ICalendar.contents(of: file, limits: limits)
    #expect(cut.events.map(\.categories) == [["a", "b"]])
    #expect(cut.notes.listed == [ICalendarProblem(.valueNotUnderstood, line: 7)])
  }

  @Test("A file of nothing but faults lists the first and counts the others")
  func manyProblems() {
    var limits = ICalendarLimits()
    limits.problems = 3
    let file = CalendarFiles.calendar(
      [[String]](repeating: ["BEGIN:VEVENT", "END:VEVENT"], count: 500).flatMap { $0 }
    )
    let contents = ICalendar.contents(of: file, limits: limits)
    #expect(contents.problems.listed.count == 3)
    #expect(contents.problems.count == 500)
  }

  @Test("Hostile sizes end soon")
  func hostile() {
    let deep = (0..<10_000).map { _ in "BEGIN:X\n" }.joined()
    #expect(found("BEGIN:VCALENDAR\n\(deep)".utf8).last == "9 tooDeep")
    let line = [UInt8](repeating: UInt8(ascii: "A"), count: 4 << 20)
    #expect(found(line) == ["1 missingCalendar"])
    let folds = [UInt8](repeating: 0x0A, count: 1 << 20)
    #expect(found(Array("BEGIN:VCALENDAR".utf8) + folds) == ["1 unclosedComponent"])
    let parameters = ";A=\"" + String(repeating: "x", count: 60_000)
    #expect(
      ICalendar.contents(of: CalendarFiles.event(["DTSTART\(parameters):20260907"]))
        .entries.isEmpty
    )
  }

  @Test("Each code is explained in one line, with a cure")
  func explanations() {
    let codes: [ICalendarProblem.Code] = [
      .emptyFile, .fileTooLong, .notText, .missingCalendar, .tooManyEvents, .tooDeep,
      .unclosedComponent, .endWithoutBeginning, .lineTooLong, .lineNotUnderstood,
      .invalidText, .controlCharacter, .encodedText, .missingStart, .invalidDay,
      .invalidDuration, .endBeforeStart, .repeatedProperty, .timeDropped, .dayMayBeNext,
      .recurrenceNotExpanded, .endSameAsStart, .endAndDuration, .missingIdentifier,
      .valueNotUnderstood,
    ]
    #expect(Set(codes).count == 25)
    #expect(codes.allSatisfy { $0.explanation != $0.rawValue })
    #expect(codes.allSatisfy { !$0.explanation.contains("\n") })
    #expect(ICalendarProblem.Code(rawValue: "x").explanation == "x")
    let problem = ICalendarProblem(.missingStart, line: 3)
    #expect(
      problem.description == "line 3: the event has no first day; "
        + "add a line such as DTSTART;VALUE=DATE:20260907"
    )
  }
}
