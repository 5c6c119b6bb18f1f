import PlanModel

/// A percentage as a share in small numbers: 80% is 8 out of 10.
struct EverydayShare {
  let part: Int
  let whole: Int

  /// Finds the share, `nil` if the percentage is not a whole number from 0 to 100.
  init?(_ percent: Number) {
    guard let value = percent.intValue, 0...100 ~= value else { return nil }
    if value.isMultiple(of: 10) {
      (part, whole) = (value / 10, 10)
    } else if value.isMultiple(of: 25) {
      (part, whole) = (value / 25, 4)
    } else {
      (part, whole) = (value, 100)
    }
  }
}
