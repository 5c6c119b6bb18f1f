extension LeastSquaresFit {
  /// Returns how far a slope may be off if there is a reading in each of some weeks.
  ///
  /// It tells how many weeks a tool needs before a slope means something: with a standard
  /// error of estimate of 10 words, six weekly readings leave 2.4 words a week open
  /// (Christ 2006).
  ///
  /// - Parameters:
  ///   - error: The standard error of estimate, finite and at least zero.
  ///   - count: The number of weekly readings, at least three.
  /// - Returns: The standard error of the weekly slope, or `nil` for numbers out of their
  ///   ranges.
  public static func standardErrorOfSlope(
    standardErrorOfEstimate error: Double,
    weeklyReadings count: Int
  ) -> Double? {
    guard error.isFinite, error >= 0, count >= 3 else { return nil }
    let number = Double(count)
    return error / SquareRoot.of(number * (number * number - 1) / 12)
  }
}
