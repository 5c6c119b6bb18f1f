/// Where a cell stands among the bytes of its table: 36 bits for the start, 28 for the length.
struct CSVCellPlace: Hashable, Sendable {
  private static let lengthBits: UInt64 = 28

  /// The largest number of bytes in a cell.
  static let maximumLength = 1 << 28 - 1

  /// The largest number of bytes in a table.
  static let maximumStart = 1 << 36 - 1

  private var bits: UInt64

  @inline(__always)
  init(start: Int, length: Int) {
    bits =
      UInt64(truncatingIfNeeded: start) &<< Self.lengthBits
      | UInt64(truncatingIfNeeded: length)
  }

  @inline(__always)
  var range: Range<Int> {
    let start = Int(truncatingIfNeeded: bits &>> Self.lengthBits)
    let length = Int(truncatingIfNeeded: bits) & Self.maximumLength
    return start..<start &+ length
  }

  /// Returns the place of the cell when bytes before it are gone.
  func moved(down distance: Int) -> Self {
    Self(start: range.lowerBound - distance, length: range.count)
  }
}
