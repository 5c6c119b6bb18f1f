/// Random sizes of pieces; the same seed gives the same ones.
public struct RandomCuts {
  private var random: SeededRandom

  public init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// Returns the size of the next piece, from 0 to 40.
  public mutating func next() -> Int { Int.random(in: 0...40, using: &random) }
}
