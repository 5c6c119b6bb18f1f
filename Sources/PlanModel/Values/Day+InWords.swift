extension Day {
  private static let namesOfMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
  ]

  /// The day as people in England write it, such as `7 September 2026`.
  public var inWords: String { "\(dayOfMonth) \(monthInWords)" }

  /// The month and the year of the day, such as `September 2026`.
  public var monthInWords: String {
    let (year, month, _) = parts
    return "\(Self.namesOfMonths[month - 1]) \(year)"
  }

  /// Returns the name of a month, such as `September`.
  ///
  /// - Parameter month: The number of the month, 1 to 12.
  /// - Returns: The name, or `nil` for other numbers.
  public static func nameOfMonth(_ month: Int) -> String? {
    1...12 ~= month ? namesOfMonths[month - 1] : nil
  }
}
