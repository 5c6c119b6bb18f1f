/// What may be done with the numbers of a scale (Stevens 1946).
///
/// Each scale allows all that the one before it allows.
public enum ScaleOfMeasurement: String, CaseIterable, Hashable, Sendable {
  /// More or less, as with levels: values have an order and no distances.
  case ordinal

  /// Distances too, as with the points of a test: values have means.
  case interval

  /// Shares too, as with counts and times, where zero is none at all.
  case ratio
}
