import PlanModel

/// Makes a period of the calendar from a row.
enum CalendarReader {
  static func period(from row: inout SchoolRow) -> CalendarPeriod? {
    let count = row.problems.count
    let first = row.day(.periodStart, or: .rowSkipped)
    let last = row.day(.periodEnd, or: .rowSkipped)
    guard row.problems.count == count else { return nil }
    guard let kind = row.text(.periodType) else {
      row.skip(.missingValue, .periodType)
      return nil
    }
    guard let first, let last else {
      row.skip(.missingValue, first == nil ? .periodStart : .periodEnd)
      return nil
    }
    guard first <= last else {
      row.skip(.endBeforeStart, .periodEnd)
      return nil
    }
    return CalendarPeriod(
      kind: kind,
      name: row.text(.periodName),
      first: first,
      last: last
    )
  }
}
