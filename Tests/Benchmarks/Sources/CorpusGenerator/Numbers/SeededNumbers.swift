/// Numbers that look random and are the same in every run, on every machine.
///
/// The choices are made here and not by the standard library, whose way of choosing may
/// change from one version of Swift to the next.
public struct SeededNumbers: Sendable {
  private var state: UInt64

  /// Creates the numbers of a seed.
  ///
  /// - Parameter seed: The seed; equal seeds give equal numbers.
  public init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  /// Returns the next 64 bits.
  public mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns a number of a range.
  ///
  /// - Parameter range: The first and the last number that may come.
  /// - Returns: One of them, each about as often as any other.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    let count = UInt64(range.upperBound - range.lowerBound + 1)
    return range.lowerBound + Int(bits() % count)
  }

  /// Returns whether something happens that happens in some of 1,000 cases.
  ///
  /// - Parameter share: In how many of 1,000 cases it happens.
  /// - Returns: Whether it happens this time.
  public mutating func happens(_ share: Int) -> Bool {
    number(0...999) < share
  }

  /// Returns one of some values.
  ///
  /// - Parameter values: The values, at least one.
  /// - Returns: One of them.
  public mutating func one<Value>(of values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  /// Returns some of the values, none twice.
  ///
  /// - Parameters:
  ///   - count: How many; no more than there are values.
  ///   - values: The values.
  /// - Returns: The chosen values, in a new order.
  public mutating func some<Value>(_ count: Int, of values: [Value]) -> [Value] {
    var left = values
    return (0..<min(count, values.count)).map { _ in
      left.remove(at: number(0...left.count - 1))
    }
  }
}
