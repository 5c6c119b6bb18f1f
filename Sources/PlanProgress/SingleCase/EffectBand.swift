/// A range of an effect size and the word that some use for it.
public struct EffectBand: Hashable, Sendable {
  /// The word.
  public let name: String

  /// Where the range begins; it ends where the next one begins.
  public let lowest: Double

  /// Whether the value at which the range begins belongs to it.
  public let includesLowest: Bool

  /// Creates a band.
  ///
  /// - Parameters:
  ///   - name: The word.
  ///   - lowest: Where the range begins.
  ///   - includesLowest: Whether that value belongs to it.
  public init(_ name: String, from lowest: Double, includesLowest: Bool = true) {
    self.name = name
    self.lowest = lowest
    self.includesLowest = includesLowest
  }

  func holds(_ value: Double) -> Bool {
    includesLowest ? value >= lowest : value > lowest
  }
}
