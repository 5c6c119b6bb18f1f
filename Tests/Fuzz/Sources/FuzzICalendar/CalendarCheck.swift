import CodecExpectations
import PlanModel
import PlanSchedule

/// Expects that whatever is read of a file comes back when it is written.
///
/// - Parameter input: A byte that says how large the file may be, and the file.
func check(_ input: [UInt8]) {
  guard let options = input.first else { return }
  let file = Array(input.dropFirst())
  let limits = limits(options)
  let contents = ICalendar.contents(of: file, limits: limits)
  expectPlaces(in: contents, file, limits)
  expectSameByOtherLineEnds(file)
  expectRoundTrip(of: contents.events)
  expectUpdates(of: contents.events)
  expectSchoolDates(of: contents)
}

private func limits(_ options: UInt8) -> ICalendarLimits {
  var limits = ICalendarLimits.standard
  guard options & 1 != 0 else { return limits }
  limits.events = Int(options >> 1 & 3)
  limits.depth = Int(options >> 3 & 3)
  limits.lineBytes = Int(options >> 5 & 7) * 8
  limits.problems = Int(options >> 6 & 3)
  return limits
}

// MARK: - Reading

/// Expects that problems, notes and events lie in the file and are bounded.
private func expectPlaces(
  in contents: ICalendarContents,
  _ file: [UInt8],
  _ limits: ICalendarLimits
) {
  let lines = 1...(1 + file.count { $0 == 0x0A })
  for problems in [contents.problems, contents.notes] {
    expect(problems.listed.count <= max(limits.problems, 1), "problems are bounded")
    expect(problems.listed.count <= problems.count, "every problem is counted")
    expect(problems.listed.allSatisfy { lines ~= $0.line ?? 1 }, "a line is in the file")
    expect(
      problems.listed.allSatisfy { $0.code.explanation != $0.code.rawValue },
      "a problem is explained"
    )
  }
  expect(contents.entries.count <= limits.events, "events are bounded")
  expect(contents.entries.allSatisfy { lines ~= $0.line }, "an event is in the file")
  expect(
    zip(contents.entries, contents.entries.dropFirst()).allSatisfy { $0.line < $1.line },
    "events stand in the order of the file"
  )
}

/// Expects that a file whose lines end in LF says the same with CR and LF.
private func expectSameByOtherLineEnds(_ file: [UInt8]) {
  // Many zeros at the beginning make a file no text, and line ends push them back.
  guard file.count(where: { $0 == 0 }) <= 8 else { return }
  let other = file.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
  expect(
    ICalendar.contents(of: file) == ICalendar.contents(of: other),
    "line ends make no difference"
  )
}

// MARK: - Writing

private func expectRoundTrip(of events: [CalendarEvent]) {
  let file = ICalendar(events: events).bytes
  let again = ICalendar.contents(of: file)
  expect(again.events == events, "what is written is read again")
  expect(again.problems.isEmpty && again.notes.isEmpty, "what is written is right")
  expect(ICalendar(events: again.events).bytes == file, "a second export is the first")
  let parts = file.split(separator: 0x0A)
  expect(parts.allSatisfy { $0.last == 0x0D && $0.count <= 76 }, "lines are short")
  expect(
    parts.allSatisfy { String(validating: $0, as: UTF8.self) != nil },
    "no character is split"
  )
  let alarms = events.count { $0.reminderDaysBefore != nil }
  let begun = parts.count { $0.starts(with: "BEGIN:".utf8) }
  expect(begun == 1 + events.count + alarms, "text begins nothing")
}

private func expectUpdates(of events: [CalendarEvent]) {
  let same = CalendarUpdate(from: events, to: events)
  expect(same.added.isEmpty && same.cancelled.isEmpty, "the same events are the same")
  let fewer = CalendarUpdate(from: events, to: Array(events.dropFirst()))
  let again = CalendarUpdate(from: fewer.events, to: Array(events.dropFirst()))
  expect(fewer.events == again.events, "an update made twice is made once")
}

// MARK: - School dates

private func expectSchoolDates(of contents: ICalendarContents) {
  let preview = contents.schoolDates()
  let count = preview.terms.count + preview.closures.count + preview.questions.count
  expect(count <= contents.entries.count, "nothing comes of no event")
  guard let first = contents.events.first else { return }
  let entries = contents.events.map {
    WallPlanner.Entry(on: $0.days.lowerBound, $0.summary)
  }
  let planner = WallPlanner(calendar: preview.calendar, entries: entries, width: 60)
  let year = AcademicYear(containing: first.days.lowerBound)
  let lines = planner.grid(of: year).split(separator: "\n")
  expect(lines.allSatisfy { $0.count <= 60 }, "a grid keeps to its width")
  expect(!planner.list(of: year).isEmpty, "a year is listed")
}
