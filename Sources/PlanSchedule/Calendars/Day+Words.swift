import PlanModel

extension Day {
  /// The day as people write it, such as `10 November 2026`.
  var inWords: String {
    let (year, month, day) = parts
    return "\(day) \(Day.nameOfMonth(month)) \(year)"
  }

  /// The name of a month by its number, empty for other numbers.
  static func nameOfMonth(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August",
      "September", "October", "November", "December",
    ]
    return 1...12 ~= month ? names[month - 1] : ""
  }
}
