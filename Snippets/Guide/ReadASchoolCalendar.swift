//! Reads a school's calendar from a table, a calendar file or JSON, and sees what it lacks.

import PlanCodec
import PlanModel
import PlanSchedule

// snippet.table
// 1. From a table, as a school's system writes it.
let table = """
  Type,Name,Start,End
  Term,Autumn,07/09/2026,18/12/2026
  Half Term,Autumn half term,26/10/2026,30/10/2026
  Term,Spring,04/01/2027,25/03/2027
  Half Term,Spring half term,15/02/2027,19/02/2027
  Term,Summer,12/04/2027,16/07/2027
  INSET,Training,07/09/2026,
  INSET,Training,31/11/2026,
  """
let file = SchoolFile("calendar.csv", bytes: Array(table.utf8))
let result = CalendarImport(of: file)
for problem in result.problems { print(problem) }
let calendar = SchoolCalendar(result.dates)
// snippet.end

// snippet.faults
// 2. What should a person look at?
var expected = CalendarExpectations.maintainedSchool
expected = expected.closing(on: .standard, of: .england)
for fault in calendar.faults(expecting: expected) { print(fault) }

// 3. Days of the year that no school chooses.
let year = AcademicYear(containing: "2026-09-07")
for day in BankHolidays.standard.days(in: 2027, nation: .england) {
  print(day.day, day.name)
}
for day in Census.days(in: year) { print(day.day, day.census.title) }
// snippet.end

// snippet.calendarFile
// 4. From a calendar file, as a council publishes it: what is not
//    understood is a question, not a guess.
let published = """
  BEGIN:VCALENDAR
  VERSION:2.0
  BEGIN:VEVENT
  UID:1
  DTSTART;VALUE=DATE:20270412
  SUMMARY:Summer term starts
  END:VEVENT
  BEGIN:VEVENT
  UID:2
  DTSTART;VALUE=DATE:20270716
  SUMMARY:Summer term ends
  END:VEVENT
  BEGIN:VEVENT
  UID:3
  DTSTART;VALUE=DATE:20270625
  SUMMARY:Sports day
  END:VEVENT
  END:VCALENDAR
  """
let contents = ICalendar.contents(of: Array(published.utf8))
let preview = contents.schoolDates()
let summer = preview.calendar
for question in preview.questions { print(question) }
// snippet.end

// snippet.json
// 5. The same dates as JSON, for other tools.
let json = try PlanJSON.text(result.dates)
// snippet.end

// snippet.hide
precondition(result.problems.count == 1)
precondition(calendar.terms.count == 3)
precondition(!calendar.isSchoolDay("2026-09-07"))
precondition(calendar.schoolDayCount(in: year.first...year.last) > 180)
precondition(summer.terms.count == 1)
precondition(preview.questions.count == 1)
precondition(json.contains("school-calendar"))
// snippet.show
