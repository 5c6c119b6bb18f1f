public import PlanModel

// Units of curriculum-based measures that only tables of norms name.

extension MeasureUnit {
  /// Pairs of letters in the right order in a spelling probe of two minutes.
  public static let letterSequences = Self(rawValue: "letterSequences")

  /// Words chosen correctly in a maze passage.
  public static let mazeWords = Self(rawValue: "mazeWords")
}
