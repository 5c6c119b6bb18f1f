import PlanModel

/// A month as a grid of weeks with a column for each weekday.
struct PlannerGrid {
  private let month: PlannerMonth
  private let columns: Int
  private var lines: [String] = []

  /// How many lines of a week entries take at most.
  private static let maximumRows = 3

  init(_ month: PlannerMonth) {
    self.month = month
    columns = (month.planner.width - 3) / 5 - 1
    append("\(month.title)")
    append("")
    append("wk", Self.weekdayNames(columns))
    rule()
    let (first, last) = (month.days.lowerBound, month.days.upperBound)
    for week in first.week...last.week { append(week: week) }
  }

  /// The lines without spaces at their ends.
  var text: String {
    lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }
    .joined()
  }

  private static func weekdayNames(_ columns: Int) -> [String] {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
    return names.map { columns >= 10 ? $0 : String($0.prefix(3)) }
  }
}

// MARK: - Lines

extension PlannerGrid {
  private mutating func append(_ line: String) {
    lines.append(line)
  }

  private mutating func append(_ week: String, _ cells: [String]) {
    let cells = cells.map { "|" + PlannerLabel.fit(" " + $0, columns) }
    let margin = String(repeating: " ", count: max(0, 3 - week.count)) + week
    append(margin + cells.joined())
  }

  private mutating func rule() {
    let cell = "+" + String(repeating: "-", count: columns)
    append("---" + String(repeating: cell, count: 5))
  }
}

// MARK: - Weeks

extension PlannerGrid {
  /// Appends a week; weekdays of another month are left empty.
  private mutating func append(week: Int) {
    let days = (0..<7).map { day(at: week * 7 + $0) }
    let weekdays = days.prefix(5)
    if weekdays.contains(where: { $0 != nil }) {
      append(number(of: week), weekdays.map(heading))
      let cells = weekdays.map { day in day.map(rows) ?? [] }
      for row in 0..<max(1, cells.map(\.count).max() ?? 0) {
        append("", cells.map { row < $0.count ? $0[row] : "" })
      }
    }
    let before = lines.count
    for (name, day) in zip(["Sat", "Sun"], days.suffix(2)) {
      for row in day.map(rows) ?? [] {
        let date = day.map { "\($0.dayOfMonth)" } ?? ""
        append(
          String(PlannerLabel.fit("   \(name) \(date): \(row)", month.planner.width))
        )
      }
    }
    if lines.count > before || weekdays.contains(where: { $0 != nil }) { rule() }
  }

  private func day(at place: Int) -> Day? {
    let range = month.days.lowerBound.place...month.days.upperBound.place
    return range.contains(place) ? Day(place: place) : nil
  }

  private func heading(_ day: Day?) -> String {
    guard let day else { return "" }
    let mark = PlannerMark(of: day, in: month.planner.calendar).map { " \($0.letter)" }
    let number = day.dayOfMonth < 10 ? " \(day.dayOfMonth)" : "\(day.dayOfMonth)"
    return number + (mark ?? "")
  }

  /// The entries of a day, the last line for how many more there are.
  private func rows(_ day: Day) -> [String] {
    let entries = month.planner.entries(in: day...day)
    guard entries.count > Self.maximumRows else { return entries.map(\.label) }
    let shown = Self.maximumRows - 1
    return entries.prefix(shown).map(\.label) + ["+\(entries.count - shown)"]
  }

  private func number(of week: Int) -> String {
    month.planner.calendar.numberInTerm(ofWeek: week).map(String.init) ?? ""
  }
}
