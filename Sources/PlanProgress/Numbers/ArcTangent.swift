/// The angle of a slope, without the C library.
enum ArcTangent {
  /// Returns the angle whose tangent is a number, in radians, to the last digits.
  static func angle(of tangent: Double) -> Double {
    guard tangent.magnitude <= 1 else {
      return (tangent < 0 ? -1 : 1) * Double.pi / 2 - angle(of: 1 / tangent)
    }
    // Halving the angle three times leaves it below 0.1, where few terms are enough.
    var small = tangent
    for _ in 0..<3 { small /= 1 + SquareRoot.of(1 + small * small) }
    let square = small * small
    var sum = 0.0
    for term in stride(from: 21, through: 1, by: -2) {
      sum = 1 / Double(term) - square * sum
    }
    return 8 * small * sum
  }
}
