import PlanModel

extension Day {
  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
  ]

  /// The day as people in England write it, such as 7 September 2026.
  var inWords: String { "\(dayOfMonth) \(monthInWords)" }

  /// The month and the year, such as September 2026.
  var monthInWords: String {
    let parts = parts
    return "\(Self.monthNames[parts.month - 1]) \(parts.year)"
  }
}
