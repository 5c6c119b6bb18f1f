/// Reads whole numbers and texts from bytes that may be anything.
///
/// Every call checks that the bytes are there, and returns `nil` if they are not.
struct ByteReader {
  /// A count, a place or a number of 64 bits is below this, so that sums of a few fit.
  static let endOfLengths = 1 << 60

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  /// Creates a reader of the part of a range that the bytes have.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = (range ?? bytes.indices).clamped(to: bytes.indices)
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position == end }

  /// Reads a whole number with its lowest byte first.
  mutating func integer<Value: FixedWidthInteger>(
    _ type: Value.Type = Value.self
  ) -> Value? {
    let count = Value.bitWidth / 8
    guard end - position >= count else { return nil }
    var value: Value = 0
    for index in 0..<count {
      value |= Value(truncatingIfNeeded: bytes[position + index]) << Value(8 * index)
    }
    position += count
    return value
  }

  /// Reads a count or a place of 64 bits, `nil` also if it is too large to reckon with.
  mutating func length() -> Int? {
    guard let value = integer(UInt64.self), value < Self.endOfLengths else { return nil }
    return Int(value)
  }

  mutating func bytes(_ count: Int) -> [UInt8]? {
    guard count >= 0, end - position >= count else { return nil }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  /// Reads bytes whose number stands before them in 32 bits.
  mutating func countedBytes() -> [UInt8]? {
    guard let count = integer(UInt32.self) else { return nil }
    return bytes(Int(count))
  }

  /// Reads a text in UTF-8 whose number of bytes stands before it in 32 bits.
  mutating func text() -> String? {
    countedBytes().flatMap { String(validating: $0, as: UTF8.self) }
  }
}

extension [UInt8] {
  /// Adds a whole number with its lowest byte first.
  mutating func append(integer value: some FixedWidthInteger) {
    for shift in stride(from: 0, to: value.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// Adds bytes with their number before them in 32 bits.
  mutating func append(counted bytes: some Collection<UInt8>) {
    append(integer: UInt32(truncatingIfNeeded: bytes.count))
    append(contentsOf: bytes)
  }

  mutating func append(zeros count: Int) {
    append(contentsOf: repeatElement(0, count: count))
  }
}
