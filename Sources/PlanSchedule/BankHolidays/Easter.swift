public import PlanModel

/// The day of Easter, on which Good Friday, Easter Monday and the spring term hang.
public enum Easter: Sendable {
  /// Returns Easter Sunday of a year.
  ///
  /// It is the Sunday after the full moon of the church's tables on or after 21 March, by
  /// the Gregorian rule. Britain has kept that rule since 1753; for earlier years the answer
  /// is what the rule gives, not what was kept.
  ///
  /// - Parameter year: The year.
  /// - Returns: Easter Sunday, or `nil` for a year outside 1 to 9999.
  public static func sunday(in year: Int) -> Day? {
    guard let equinox = Day(year: year, month: 3, day: 21) else { return nil }
    // The moon repeats after 19 years, but for what leap years left out and the drift of
    // the moon itself add up to in a century.
    let yearOfCycle = year % 19
    let century = year / 100
    let drift = century - century / 4 - (8 * century + 13) / 25
    var daysToFullMoon = (19 * yearOfCycle + drift + 15) % 30
    // A full moon on the last place of the table, or twice in a cycle, counts a day earlier.
    if daysToFullMoon == 29 || (daysToFullMoon == 28 && yearOfCycle > 10) {
      daysToFullMoon -= 1
    }
    return (equinox + .days(daysToFullMoon + 1)).onOrAfter(.sunday)
  }
}
