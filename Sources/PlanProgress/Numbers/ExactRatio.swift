package import PlanModel

/// An exact fraction of two decimal numbers, so that 8 of 10 and 80% are the same.
package struct ExactRatio: Comparable, Sendable {
  package let numerator: Number

  /// Above zero.
  package let denominator: Number

  package init(_ value: Number) {
    numerator = value
    denominator = 1
  }

  package init?(_ numerator: Number, over denominator: Number) {
    guard denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  package static func == (one: Self, other: Self) -> Bool {
    WideProduct(one.numerator, other.denominator)
      == WideProduct(other.numerator, one.denominator)
  }

  package static func < (one: Self, other: Self) -> Bool {
    WideProduct(one.numerator, other.denominator)
      < WideProduct(other.numerator, one.denominator)
  }

  /// Returns the sum, if 18 digits hold it.
  func adding(_ other: Self) -> Self? {
    if denominator == other.denominator {
      return numerator.adding(other.numerator).flatMap {
        Self($0, over: denominator)
      }
    }
    guard
      let one = numerator.multiplied(by: other.denominator),
      let two = other.numerator.multiplied(by: denominator),
      let sum = one.adding(two),
      let product = denominator.multiplied(by: other.denominator)
    else { return nil }
    return Self(sum, over: product)
  }

  /// Returns a share of the number, if 18 digits hold it.
  func divided(by count: Number) -> Self? {
    denominator.multiplied(by: count).flatMap { Self(numerator, over: $0) }
  }

  /// Returns the mean, if there is one and 18 digits hold it.
  static func mean(of values: some Collection<Self>) -> Self? {
    guard let first = values.first, let count = Number(exactly: values.count) else {
      return nil
    }
    var sum = first
    for value in values.dropFirst() {
      guard let next = sum.adding(value) else { return nil }
      sum = next
    }
    return sum.divided(by: count)
  }

  /// Returns the median, if there is one and 18 digits hold it.
  ///
  /// For levels, which can't be averaged, an even number gives the lower middle one.
  static func median(of values: [Self], ofLevels isLevel: Bool = false) -> Self? {
    guard values.count > 1 else { return values.first }
    let sorted = values.sorted()
    let upper = sorted[sorted.count / 2]
    guard sorted.count.isMultiple(of: 2) else { return upper }
    let lower = sorted[sorted.count / 2 - 1]
    return isLevel ? lower : mean(of: [lower, upper])
  }

  /// The nearest binary number, for statistics.
  package var doubleValue: Double {
    numerator.doubleValue / denominator.doubleValue
  }
}
