/// The smallest difference between values that counts as one.
///
/// Values on a straight line differ from it by rounding alone. Without a grain such
/// differences would be ranked as if they were real (Tarlow 2017 has such a series).
struct Grain {
  private let size: Double

  /// A billionth for values of everyday size, and more for larger ones.
  init(of values: [Double]) {
    let largest = values.lazy.map(\.magnitude).max() ?? 0
    size = 1e-9 * max(1, largest / 10_000)
  }

  /// Returns a number in whole grains, unless it has too many.
  func count(in number: Double) -> Double {
    let grains = number / size
    guard grains.magnitude < 0x1p53 else { return grains }
    return Double(Int64(grains + (grains < 0 ? -0.5 : 0.5)))
  }
}
