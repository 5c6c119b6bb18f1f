import PlanModel

/// A month in sentences, in order of day.
struct PlannerList {
  private let month: PlannerMonth
  private let terms: [Term]
  private var lines: [String] = []

  /// Days that are closed for one reason and have nothing else, to be said in one line.
  private var closed: (mark: PlannerMark, first: Day, last: Day)?

  init(_ month: PlannerMonth) {
    self.month = month
    terms = month.planner.calendar.terms.filter { term in
      term.days != nil
        && (month.days.contains(term.firstDay) || month.days.contains(term.lastDay))
    }
    let count = month.planner.calendar.schoolDayCount(in: month.days)
    lines.append(month.title)
    lines.append(count == 1 ? "1 school day." : "\(count) school days.")
    for day in month.days { append(day) }
    endClosed()
  }

  /// The lines, each ended by a line feed.
  var text: String {
    lines.map { $0 + "\n" }.joined()
  }
}

// MARK: - Days

extension PlannerList {
  private mutating func append(_ day: Day) {
    let calendar = month.planner.calendar
    let mark = PlannerMark(of: day, in: calendar)
    let words = words(for: day)
    guard words.isEmpty else {
      endClosed()
      let reason = mark.map { [$0.reason] } ?? []
      let week = calendar.isSchoolDay(day) ? calendar.numberInTerm(ofWeek: day.week) : nil
      let place = week.map { "\(Self.name(of: day)), week \($0)" } ?? Self.name(of: day)
      lines.append("\(place): \((reason + words).joined(separator: "; ")).")
      return
    }
    // A weekend parts no stretch of closed days.
    guard !day.weekday.isWeekend else { return }
    guard let mark else { return endClosed() }
    if closed?.mark == mark {
      closed?.last = day
    } else {
      endClosed()
      closed = (mark, day, day)
    }
  }

  private mutating func endClosed() {
    guard let run = closed else { return }
    let (first, last) = (Self.name(of: run.first), Self.name(of: run.last))
    let days = run.first == run.last ? first : "\(first) to \(last)"
    lines.append("\(days): \(run.mark.reason).")
    closed = nil
  }

  /// What there is to say of a day besides that it is closed.
  private func words(for day: Day) -> [String] {
    let starts = terms.filter { $0.firstDay == day }.map { "\(label($0)) begins" }
    let ends = terms.filter { $0.lastDay == day }.map { "\(label($0)) ends" }
    return starts + ends + month.planner.entries(in: day...day).map(\.label)
  }

  private func label(_ term: Term) -> String {
    PlannerLabel(term.name).text
  }

  private static func name(of day: Day) -> String {
    let names = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    return "\(names[day.place % 7]) \(day.dayOfMonth)"
  }
}
