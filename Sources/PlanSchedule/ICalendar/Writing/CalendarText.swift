/// Text as a calendar file can hold it: no control characters, and one kind of line end.
///
/// Every way to end a line becomes a line feed: CR and LF in any order that files use, the
/// vertical tab, the form feed, U+0085, U+2028 and U+2029. Programs differ in which of
/// them they take for the end of a line, so none is ever written into a file as it is.
/// A tab stays; any other control character becomes U+FFFD, so that its loss can be seen.
///
/// Two texts are equal only if their UTF-8 bytes are.
struct CalendarText: Hashable, Sendable {
  let text: String

  static let empty = CalendarText("")

  init(_ text: String) {
    self.text = Self.isPlain(text.utf8) ? text : Self.plain(text)
  }

  var isEmpty: Bool { text.isEmpty }

  static func == (one: Self, other: Self) -> Bool {
    one.text.utf8.count == other.text.utf8.count
      && one.text.utf8.elementsEqual(other.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

// MARK: - Control characters

extension CalendarText {
  /// Whether nothing has to change, as far as single bytes tell.
  private static func isPlain(_ bytes: String.UTF8View) -> Bool {
    bytes.allSatisfy { byte in
      switch byte {
      case 0x09, 0x0A, 0x20...0x7E: true
      case 0xC2, 0xE2: false
      default: byte >= 0x80
      }
    }
  }

  private static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if isAfterReturn, scalar == "\n" {
        isAfterReturn = false
        continue
      }
      isAfterReturn = scalar == "\r"
      scalars.append(plain(scalar))
    }
    return String(scalars)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.isLineEndOrControl, scalar != "\t" else { return scalar }
    return scalar.isLineEnd ? "\n" : "\u{FFFD}"
  }
}

extension Unicode.Scalar {
  /// Whether some program may take the character for the end of a line.
  fileprivate var isLineEnd: Bool {
    0x0A...0x0D ~= value || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  /// Whether the character ends a line or is a control character.
  var isLineEndOrControl: Bool {
    value < 0x20 || 0x7F..<0xA0 ~= value || value == 0x2028 || value == 0x2029
  }
}
