/// The lines of a calendar file, each joined from its folded parts.
///
/// A line ends in LF, whatever number of CRs stand before it. A part that begins with a space
/// or a tab goes on with the line before, also over empty lines, as some programs write them.
struct ContentLines {
  private let bytes: [UInt8]
  private var position: Int
  private var linesRead = 0
  private let maximum: Int

  /// The bytes of the line, no more than the limit.
  private(set) var text: [UInt8] = []

  /// The place in the file of the line's first part, from 1.
  private(set) var number = 0

  /// Whether the line is longer than the limit.
  private(set) var isTooLong = false

  init(_ bytes: [UInt8], maximum: Int) {
    self.bytes = bytes
    self.maximum = maximum
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Moves to the next line that is not empty, and returns whether there is one.
  mutating func advance() -> Bool {
    text.removeAll(keepingCapacity: true)
    isTooLong = false
    skipEmptyLines()
    guard position < bytes.count else { return false }
    number = linesRead + 1
    takePart()
    while position < bytes.count {
      skipEmptyLines()
      guard position < bytes.count, Self.isFold(bytes[position]) else { break }
      position += 1
      takePart()
    }
    return true
  }

  private static func isFold(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private mutating func skipEmptyLines() {
    var end = position
    while end < bytes.count {
      switch bytes[end] {
      case 0x0D: end += 1
      case 0x0A:
        end += 1
        position = end
        linesRead += 1
      default: return
      }
    }
    // Only CRs are left.
    position = end
  }

  private mutating func takePart() {
    let start = position
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
    var end = position
    if position < bytes.count { position += 1 }
    linesRead += 1
    while end > start, bytes[end - 1] == 0x0D { end -= 1 }
    let room = max(0, maximum - text.count)
    if end - start > room { isTooLong = true }
    text += bytes[start..<min(end, start + room)]
  }
}
