/// The three points of a school year at which pupils are screened.
public enum PointOfYear: String, CaseIterable, Hashable, Sendable {
  /// In autumn, when the year begins.
  case start

  /// In winter, or in spring by England's terms.
  case middle

  /// Before the summer holidays.
  case end
}
