import PlanModel
import PlanSchedule

/// A calendar of a few years with terms and closures that overlap, touch and run backwards.
struct SeededCalendar {
  let calendar: SchoolCalendar
  let days: [Day]

  init(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let first: Day = "2026-01-01"
    func range(_ longest: Int) -> (from: Day, through: Day) {
      let start = first + .days(Int.random(in: 0..<700, using: &numbers))
      return (start, start + .days(Int.random(in: -3...longest, using: &numbers)))
    }
    let terms = (0..<Int.random(in: 1...7, using: &numbers)).map { index in
      let days = range(110)
      return Term(name: "\(index)", from: days.from, through: days.through)
    }
    let kinds: [ClosureKind?] = [.halfTerm, .inset, .closure, .bankHoliday, nil]
    let closures = (0..<Int.random(in: 0...20, using: &numbers)).map { index in
      let days = range(14)
      let kind = kinds[index % kinds.count]
      return Closure(name: "\(index)", kind: kind, from: days.from, through: days.through)
    }
    calendar = SchoolCalendar(terms: terms, closures: closures)
    days = Array(first - .days(30)...first + .days(900))
  }

  /// Whether a day is a school day, by looking at every term and closure.
  func isOpen(_ day: Day) -> Bool {
    !day.weekday.isWeekend
      && calendar.terms.contains { $0.firstDay <= day && day <= $0.lastDay }
      && !calendar.closures.contains { $0.firstDay <= day && day <= $0.lastDay }
  }
}
