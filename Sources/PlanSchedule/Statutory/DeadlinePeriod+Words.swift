import PlanModel

extension DeadlinePeriod {
  /// The period in words, from an event: "two weeks after the review meeting on ...".
  func words(for event: ClockEvent) -> String {
    guard weeksLess != 0 else { return wordsWithoutLess(for: event) }
    let left = Self.amount(weeksLess, "week")
    return "\(left) before the end of \(wordsWithoutLess(for: event))"
  }

  private func wordsWithoutLess(for event: ClockEvent) -> String {
    let name = event.phrase
    let whole = "\(name) on \(event.day.inWords)"
    return switch count {
    case .days(0): "the day of \(whole)"
    case .days(let days): "\(Self.amount(days, "day")) after \(whole)"
    case .daysBeginningWith(let days):
      "\(Self.amount(days, "day")) beginning with the day of \(whole)"
    case .weeks(let weeks): "\(Self.amount(weeks, "week")) after \(whole)"
    case .weeksBefore(let weeks): "\(Self.amount(weeks, "week")) before \(whole)"
    case .months(let months): "\(Self.amount(months, "month")) after \(whole)"
    case .monthsBefore(let months): "\(Self.amount(months, "month")) before \(whole)"
    case .monthsStartingWith(let months):
      "\(Self.amount(months, "month")) starting with the day of \(whole)"
    case .workingDays(let days): "\(Self.amount(days, "working day")) after \(whole)"
    case .workingDaysBeginningWith(let days):
      "\(Self.amount(days, "working day")) beginning with the day of \(whole)"
    case .schoolDays(let days): "\(Self.amount(days, "school day")) after \(whole)"
    case .before(let month, let day):
      "before \(day) \(Day.nameOfMonth(month) ?? "") \(event.day.year), the year of \(name)"
    }
  }

  private static func amount(_ count: Int, _ unit: String) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    let number = words.indices.contains(count) ? words[count] : String(count)
    return "\(number) \(unit)\(count == 1 ? "" : "s")"
  }
}

extension ClockEvent {
  /// The event with an article: "the review meeting".
  fileprivate var phrase: String {
    guard kind.isKnown else { return "the event" }
    let name = kind.name
    return "the \(name.prefix(1).lowercased())\(name.dropFirst())"
  }
}
