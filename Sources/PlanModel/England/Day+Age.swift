// Ages as the law of England counts them. Someone born on 29 February reaches an age on
// 1 March in a year without that day. No primary source has been read for the leap day; the
// choice is made once, here.

extension Day {
  /// Returns the completed years of someone born on this day.
  ///
  /// - Parameter day: The day on which the age is asked.
  /// - Returns: The years, 0 until the first birthday; `nil` before the birth.
  public func age(on day: Day) -> Int? {
    guard self <= day else { return nil }
    let (born, then) = (parts, day.parts)
    let isBeforeBirthday = (then.month, then.day) < (born.month, born.day)
    return then.year - born.year - (isBeforeBirthday ? 1 : 0)
  }

  /// Returns the day on which someone born on this day reaches an age.
  ///
  /// Someone born on 29 February reaches it on 1 March in a year without that day.
  ///
  /// - Parameter age: The age in years, 0 for the day of birth.
  /// - Returns: The birthday; `nil` for a negative age and after the end of the calendar.
  public func birthday(reachingAge age: Int) -> Day? {
    guard 0...9999 ~= age else { return nil }
    let (year, month, day) = parts
    return Day(year: year + age, month: month, day: day)
      ?? Day(year: year + age, month: month + 1, day: 1)
  }
}
