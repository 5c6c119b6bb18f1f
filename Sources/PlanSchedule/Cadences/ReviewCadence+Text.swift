import PlanModel

extension ReviewCadence: CustomStringConvertible {
  /// The cadence in a few words, such as "every 6 weeks".
  public var description: String {
    switch pattern {
    case .weeks(let count): "every \(counted(count, "week"))"
    case .teachingWeeks(let count): "every \(counted(count, "teaching week"))"
    case .schoolDays(let count): "every \(counted(count, "school day"))"
    case .everyMonths(let count): "every \(counted(count, "month"))"
    case .annually: "annually"
    case .termly: "termly"
    case .halfTermly: "half-termly"
    case .timesAYear(let count): "\(counted(count, "time")) a school year"
    case .months(let writing, let reviewing):
      "written in months \(list(writing.months)), reviewed in months \(list(reviewing.months))"
    case .transitions(let months): "at \(counted(months.count, "point")) of transition"
    case .once(let span): "once, \(counted(span.count, unit(of: span))) after the start"
    case .days(let days): "on \(counted(days.count, "chosen day"))"
    case .inTeachingWeeks(let weeks): "in teaching weeks \(list(weeks))"
    case .several(let parts):
      parts.isEmpty ? "never" : parts.map(\.description).joined(separator: "; ")
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func list(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "none" : numbers.map(String.init).joined(separator: ", ")
  }

  private func unit(of span: CalendarSpan) -> String {
    String(span.unit.rawValue.dropLast())
  }

  /// The cadence as it begins the identifiers of its occurrences.
  ///
  /// Two cadences with one code are joined where they meet, so that identifiers stay unique.
  var code: String {
    switch pattern {
    case .weeks(let count): "weeks.\(count)"
    case .teachingWeeks(let count): "teachingWeeks.\(count)"
    case .schoolDays(let count): "schoolDays.\(count)"
    case .everyMonths(let count): "months.\(count)"
    case .annually: "annually"
    case .termly: "termly"
    case .halfTermly: "halfTermly"
    case .timesAYear(let count): "timesAYear.\(count)"
    case .months: "twiceYearly"
    case .transitions: "transitions"
    case .once(let span): "once.\(span.unit.rawValue).\(span.count)"
    case .days: "days"
    case .inTeachingWeeks: "inTeachingWeeks"
    case .several: "several"
    }
  }
}
