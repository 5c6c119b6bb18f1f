import PlanModel
import PlanSchedule

/// The school year 2026/27 of the invented Riverbank School.
enum Riverbank {
  static let terms = [
    Term(name: "Autumn term 2026", from: "2026-09-07", through: "2026-12-18"),
    Term(name: "Spring term 2027", from: "2027-01-04", through: "2027-03-25"),
    Term(name: "Summer term 2027", from: "2027-04-12", through: "2027-07-16"),
  ]

  static let halfTermHolidays = [
    Closure(name: "Autumn", kind: .halfTerm, from: "2026-10-26", through: "2026-10-30"),
    Closure(name: "Spring", kind: .halfTerm, from: "2027-02-15", through: "2027-02-19"),
    Closure(name: "Summer", kind: .halfTerm, from: "2027-05-31", through: "2027-06-04"),
  ]

  static let daysClosed = [
    Closure(name: "Staff training day 1", kind: .inset, on: "2026-09-07"),
    Closure(name: "Staff training day 2", kind: .inset, on: "2026-09-08"),
    Closure(name: "Staff training day 3", kind: .inset, on: "2027-01-04"),
    Closure(name: "Staff training day 4", kind: .inset, on: "2027-04-12"),
    Closure(name: "Staff training day 5", kind: .inset, on: "2027-07-16"),
    Closure(name: "Boiler failure, whole site", kind: .closure, on: "2026-11-10"),
    Closure(name: "Christmas Day", kind: .bankHoliday, on: "2026-12-25"),
    Closure(name: "Boxing Day", kind: .bankHoliday, on: "2026-12-28"),
    Closure(name: "New Year's Day", kind: .bankHoliday, on: "2027-01-01"),
    Closure(name: "Good Friday", kind: .bankHoliday, on: "2027-03-26"),
    Closure(name: "Easter Monday", kind: .bankHoliday, on: "2027-03-29"),
    Closure(name: "Early May", kind: .bankHoliday, on: "2027-05-03"),
    Closure(name: "Spring", kind: .bankHoliday, on: "2027-05-31"),
    Closure(name: "Summer", kind: .bankHoliday, on: "2027-08-30"),
  ]

  static let calendar = SchoolCalendar(
    terms: terms,
    closures: halfTermHolidays + daysClosed
  )
}
