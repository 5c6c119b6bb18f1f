/// Checks one byte after another that text is well-formed UTF-8 (Unicode, table 3-7).
struct UTF8Check: Sendable {
  private var remaining = 0
  private var accepted: ClosedRange<UInt8> = 0x80...0xBF

  /// The offset at which the sequence in progress starts.
  private(set) var start = 0

  /// Whether the text may not end here.
  var isInside: Bool { remaining > 0 }

  /// Returns whether a byte outside ASCII may follow.
  mutating func accepts(_ byte: UInt8, at offset: Int) -> Bool {
    guard isInside else {
      start = offset
      return begin(with: byte)
    }
    guard accepted ~= byte else { return false }
    accepted = 0x80...0xBF
    remaining -= 1
    return true
  }

  private mutating func begin(with byte: UInt8) -> Bool {
    switch byte {
    case 0xC2...0xDF: remaining = 1
    case 0xE0...0xEF: remaining = 2
    case 0xF0...0xF4: remaining = 3
    default: return false
    }
    switch byte {
    case 0xE0: accepted = 0xA0...0xBF  // no longer form than needed
    case 0xED: accepted = 0x80...0x9F  // no surrogates
    case 0xF0: accepted = 0x90...0xBF  // no longer form than needed
    case 0xF4: accepted = 0x80...0x8F  // nothing above U+10FFFF
    default: accepted = 0x80...0xBF
    }
    return true
  }
}
