/// An exact decimal number for scores, percentages and costs.
///
/// 0.1 stays 0.1: a number is a whole number of up to 18 digits times a power of ten, never
/// a binary fraction. 8.0 and 8 are the same number.
///
/// ```swift
/// let score: Number = 12.5
/// let goal = Number("62")
/// ```
///
/// ## Topics
///
/// ### Creating a number
/// - ``init(_:)``
/// - ``init(significand:exponent:)``
///
/// ### Calculating
/// - ``adding(_:)``
/// - ``multiplied(by:)``
/// - ``doubleValue``
public struct Number: Hashable, Sendable {
  /// The digits as a whole number, without trailing zeros; 0 for zero.
  public let significand: Int64

  /// The power of ten by which the digits are multiplied, 0 for zero.
  public var exponent: Int { Int(power) }

  private let power: Int8

  /// The largest number of digits that a number keeps.
  public static let maximumDigits = 18

  /// The powers of ten that a number may carry.
  public static let exponents = -18...18

  /// Creates a number from its digits and a power of ten, if it can be kept exactly.
  ///
  /// - Parameters:
  ///   - significand: The digits as a whole number.
  ///   - exponent: The power of ten by which the digits are multiplied.
  public init?(significand: Int64, exponent: Int = 0) {
    var digits = significand
    var power = exponent
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    if digits == 0 { power = 0 }
    // An exponent above the range may still fit by writing zeros out again.
    while power > Self.exponents.upperBound, digits.magnitude < Self.digitLimit / 10 {
      digits *= 10
      power -= 1
    }
    guard Self.exponents ~= power, digits.magnitude < Self.digitLimit else { return nil }
    self.significand = digits
    self.power = Int8(power)
  }

  /// Creates a whole number of up to 18 digits.
  ///
  /// - Parameter value: The whole number.
  public init?(exactly value: Int) {
    self.init(significand: Int64(value))
  }

  private static let digitLimit: UInt64 = 1_000_000_000_000_000_000
}

// MARK: - Calculating

extension Number {
  /// Returns the sum of two numbers, if it can be kept exactly.
  ///
  /// - Parameter other: The number to add.
  /// - Returns: The sum, or `nil` if it has more than 18 digits.
  public func adding(_ other: Number) -> Number? {
    let power = min(exponent, other.exponent)
    guard let one = digits(at: power), let two = other.digits(at: power) else {
      if significand == 0 { return other }
      return other.significand == 0 ? self : nil
    }
    let (sum, overflow) = one.addingReportingOverflow(two)
    return overflow ? nil : Number(significand: sum, exponent: power)
  }

  /// Returns the product of two numbers, if it can be kept exactly.
  ///
  /// - Parameter other: The number to multiply by.
  /// - Returns: The product, or `nil` if it has more than 18 digits.
  public func multiplied(by other: Number) -> Number? {
    let (product, overflow) = significand.multipliedReportingOverflow(
      by: other.significand
    )
    return overflow
      ? nil : Number(significand: product, exponent: exponent + other.exponent)
  }

  /// The number with its sign turned round.
  public static prefix func - (number: Number) -> Number {
    Number(significand: -number.significand, exponent: number.exponent) ?? number
  }

  /// The nearest binary number, for statistics.
  public var doubleValue: Double {
    guard significand.magnitude < 1 << 53, -22...22 ~= exponent else {
      return Double(description) ?? 0
    }
    // Digits and power of ten are both exact, so that one rounding remains.
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    let digits = Double(significand)
    return exponent < 0 ? digits / power : digits * power
  }

  /// The number as a whole number, or `nil` if it has a fraction or is too large.
  public var intValue: Int? {
    exponent < 0 ? nil : digits(at: 0).flatMap { Int(exactly: $0) }
  }

  /// The digits with zeros written out down to a power of ten, if they fit.
  private func digits(at power: Int) -> Int64? {
    var digits = significand
    for _ in power..<max(power, exponent) {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      digits = product
    }
    return digits
  }
}

// MARK: - Comparable

extension Number: Comparable {
  public static func < (one: Number, other: Number) -> Bool {
    if one.significand.signum() != other.significand.signum() {
      return one.significand.signum() < other.significand.signum()
    }
    let power = min(one.exponent, other.exponent)
    switch (one.digits(at: power), other.digits(at: power)) {
    case (let small?, let large?): return small < large
    // What does not fit 18 digits at the other's power of ten is larger in magnitude.
    case (nil, _): return one.significand < 0
    case (_, nil): return other.significand > 0
    }
  }
}
