/// What stands at a place of a text where a character outside ASCII begins.
enum UTF8Sequence: Equatable {
  /// A character of so many bytes, from two to four.
  case character(Int)

  /// The beginning of a character behind whose bytes the text ends.
  case cut

  /// Bytes that no text has.
  case invalid

  /// Looks at the bytes of a character, as table 3-7 of the Unicode Standard has them.
  init(at index: Int, in text: JSONText) {
    let allowed: ClosedRange<UInt8>
    let length: Int
    switch text[index] {
    case 0xC2...0xDF: (allowed, length) = (0x80...0xBF, 2)
    case 0xE0: (allowed, length) = (0xA0...0xBF, 3)  // no longer form than needed
    case 0xED: (allowed, length) = (0x80...0x9F, 3)  // no surrogates
    case 0xE1...0xEF: (allowed, length) = (0x80...0xBF, 3)
    case 0xF0: (allowed, length) = (0x90...0xBF, 4)  // no longer form than needed
    case 0xF1...0xF3: (allowed, length) = (0x80...0xBF, 4)
    case 0xF4: (allowed, length) = (0x80...0x8F, 4)  // nothing above U+10FFFF
    default:
      self = .invalid
      return
    }
    let end = index &+ length
    guard index &+ 1 < text.count else {
      self = .cut
      return
    }
    guard allowed ~= text[index &+ 1] else {
      self = .invalid
      return
    }
    var next = index &+ 2
    while next < min(end, text.count) {
      guard text[next] & 0xC0 == 0x80 else {
        self = .invalid
        return
      }
      next &+= 1
    }
    self = end <= text.count ? .character(length) : .cut
  }
}
