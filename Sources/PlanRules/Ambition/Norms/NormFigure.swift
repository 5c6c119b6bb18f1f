public import PlanModel

/// One figure of a table of norms.
public struct NormFigure: Hashable, Sendable {
  /// The figure.
  public var value: Number

  /// Whether the figure was read in its source.
  ///
  /// `false` marks a figure known at second hand or from memory; check it before you rely
  /// on it.
  public var isVerified: Bool

  /// Creates a figure.
  ///
  /// - Parameters:
  ///   - value: The figure.
  ///   - isVerified: Whether the figure was read in its source.
  public init(_ value: Number, isVerified: Bool = true) {
    self.value = value
    self.isVerified = isVerified
  }

  /// Returns a figure that is known from memory only.
  static func recalled(_ value: Number) -> Self { Self(value, isVerified: false) }
}
