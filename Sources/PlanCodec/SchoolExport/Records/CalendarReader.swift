import PlanModel

/// Makes a term or a closure of a row of the calendar.
enum CalendarReader {
  static func read(_ row: inout SchoolRow, into dates: inout SchoolYearDates) {
    let count = row.problems.count
    let first = row.day(.periodStart, or: .rowSkipped)
    let last = row.day(.periodEnd, or: .rowSkipped)
    guard row.problems.count == count else { return }
    guard let word = row.text(.periodType) else {
      return row.skip(.missingValue, .periodType)
    }
    guard let first else { return row.skip(.missingValue, .periodStart) }
    let kind = ClosureKind(matching: word)
    guard let last = last ?? (lastsOneDay(kind) ? first : nil) else {
      return row.skip(.missingValue, .periodEnd)
    }
    guard first <= last else { return row.skip(.endBeforeStart, .periodEnd) }
    let name = row.text(.periodName)
    if kind == nil, TermWord(matching: word) != nil {
      dates.terms.append(TermDates(name: name, start: first, end: last))
    } else {
      dates.closures.append(
        ClosureDates(
          name: name,
          kind: row.code(.periodType, as: ClosureKind.self),
          start: first,
          end: last
        )
      )
    }
  }

  /// Whether a row of the kind that gives no last day is about one day.
  private static func lastsOneDay(_ kind: ClosureKind?) -> Bool {
    kind == .inset || kind == .bankHoliday || kind == .closure
  }
}
