import PlanModel

extension Number {
  /// Creates the decimal number nearest to a binary one, with at most nine places.
  init?(rounding value: Double) {
    guard value.isFinite, value.magnitude < 1e9 else { return nil }
    self.init(significand: Int64((value * 1e9).rounded()), exponent: -9)
  }
}
