package import PlanModel

extension Number {
  /// Creates the decimal number nearest to a binary one, with at most nine places.
  package init?(rounding value: Double) {
    guard value.isFinite, value.magnitude < 1e9 else { return nil }
    let digits = Int64(value.magnitude * 1e9 + 0.5)
    self.init(significand: value < 0 ? -digits : digits, exponent: -9)
  }
}
