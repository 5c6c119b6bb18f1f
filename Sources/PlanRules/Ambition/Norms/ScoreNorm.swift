public import PlanModel

/// One line of a table of scores: what a pupil at one place in a year scored.
public struct ScoreNorm: Hashable, Sendable {
  /// The year as the source counts it, such as grade 3.
  public var grade: Int

  /// How many of a hundred pupils scored less, 50 for the median.
  ///
  /// `nil` for a mark that somebody set, which is no place among pupils.
  public var percentile: Number?

  /// The score at the start of the year, `nil` if the source has none.
  public var start: Number?

  /// The score in the middle of the year, `nil` if the source has none.
  public var middle: Number?

  /// The score at the end of the year, `nil` if the source has none.
  public var end: Number?

  /// Whether the scores were read in their source.
  public var isVerified = true

  /// The weekly growth that the source prints, where it isn't the growth of its scores.
  ///
  /// It is kept so that people who compare with the print are not puzzled, and never used.
  /// `nil` if the source prints what its scores give, or nothing.
  public var misprintedGrowth: Number?

  /// Creates a line of a table.
  ///
  /// - Parameters:
  ///   - grade: The year as the source counts it.
  ///   - percentile: How many of a hundred pupils scored less, `nil` for a set mark.
  ///   - start: The score at the start of the year.
  ///   - middle: The score in the middle of the year.
  ///   - end: The score at the end of the year.
  public init(
    grade: Int,
    percentile: Number?,
    start: Number? = nil,
    middle: Number? = nil,
    end: Number? = nil
  ) {
    self.grade = grade
    self.percentile = percentile
    self.start = start
    self.middle = middle
    self.end = end
  }

  /// Returns the score at a point of the year.
  ///
  /// - Parameter point: The point of the year.
  /// - Returns: The score, or `nil` if the source has none.
  public func score(at point: PointOfYear) -> Number? {
    switch point {
    case .start: start
    case .middle: middle
    case .end: end
    }
  }
}
