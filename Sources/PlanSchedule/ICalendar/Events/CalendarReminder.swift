/// The notice of an event as calendar files write it: the time before the first day begins.
enum CalendarReminder {
  /// Returns the trigger for nine in the morning, so many days before the first day.
  static func trigger(daysBefore days: Int) -> String {
    days > 0 ? "-P\(days - 1)DT15H" : "PT9H"
  }

  /// Returns how many days before the first day a trigger is, `nil` for another time of day.
  static func daysBefore(_ trigger: CalendarDuration) -> Int? {
    let nine = 9 * 3_600
    let (seconds, overflow) = nine.subtractingReportingOverflow(trigger.seconds)
    guard !overflow, seconds >= 0, seconds % 86_400 == 0 else { return nil }
    let days = seconds / 86_400
    return days <= 366 ? days : nil
  }
}
