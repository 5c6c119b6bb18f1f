import PlanModel

extension Amount {
  /// Returns a number that is read beside a bound, on the side on which it lies.
  ///
  /// A number that is not the bound never looks like it: it has more places, four at the
  /// most, or the words "just under" and "just over" where four do not tell.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - bound: The bound, which people read with all its places.
  ///   - places: The places that are enough where the bound is far.
  /// - Returns: The number in words.
  static func text(_ value: Double, beside bound: Number, places: Int) -> String {
    let limit = bound.doubleValue
    guard value != limit else { return bound.description }
    let first = min(max(places, -bound.exponent), 4)
    for places in first...4 {
      let text = Self.text(value, places: places)
      guard let shown = Number(text) else { return text }
      if shown != bound, (shown < bound) == (value < limit) { return text }
    }
    return "just \(value < limit ? "under" : "over") \(bound)"
  }
}
