import PlanModel

extension Day {
  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
  ]

  /// The day as people in England write it, such as 7 September 2026.
  var wording: String {
    let (year, month, day) = parts
    return "\(day) \(Self.monthNames[month - 1]) \(year)"
  }
}
