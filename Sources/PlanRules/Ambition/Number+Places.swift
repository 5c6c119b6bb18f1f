import PlanModel

extension Number {
  /// Returns the largest number of so many decimal places that is not above this one.
  func roundedDown(toPlaces places: Int = 0) -> Number? {
    guard exponent < -places else { return self }
    var digits = significand
    for _ in exponent..<(-places) {
      let tenth = digits / 10
      digits = digits < 0 && tenth * 10 != digits ? tenth - 1 : tenth
    }
    return Number(significand: digits, exponent: -places)
  }

  /// Returns the smallest whole number that is not below this one.
  func roundedUp() -> Number? {
    (-self).roundedDown().map { -$0 }
  }
}
