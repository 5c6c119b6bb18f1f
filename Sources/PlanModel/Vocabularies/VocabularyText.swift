/// Text in the form in which names are compared: its letters and digits, in lower case.
///
/// `&` counts as "and", `+` as "plus"; spaces and other punctuation do not count, so that
/// `Multi-sensory`, `multisensory` and `S.E.M.H.` all find their code. Only a gap between
/// two digits stays, which keeps `1.1` and `11` apart. Letters outside ASCII are compared
/// byte for byte. Text of more than 256 bytes names nothing.
struct VocabularyText: Hashable, Sendable {
  let bytes: [UInt8]

  init?(_ text: String) {
    guard text.utf8.count <= 256 else { return nil }
    let source = Array(text.utf8)
    var form = ComparedForm(capacity: source.count)
    var place = 0
    while place < source.count {
      let separator = Self.lengthOfSeparator(in: source, at: place)
      if separator > 0 {
        form.isAfterGap = true
        place += separator
      } else {
        form.append(source[place])
        place += 1
      }
    }
    guard !form.bytes.isEmpty else { return nil }
    bytes = form.bytes
  }

  /// How many bytes the separator at a place takes, 0 if there is none.
  ///
  /// Beside ASCII these are the no-break space and the dashes, quotation marks and spaces
  /// of U+2000 to U+206F, which word processors put in place of those on the keyboard.
  private static func lengthOfSeparator(in text: [UInt8], at place: Int) -> Int {
    let first = text[place]
    guard first >= 0x80 else { return ComparedForm.isCounted(first) ? 0 : 1 }
    let second = place + 1 < text.count ? text[place + 1] : 0
    let third = place + 2 < text.count ? text[place + 2] : 0
    return switch (first, second, third) {
    case (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, _), (0xE2, 0x81, 0x80...0xAF): 3
    default: 0
    }
  }
}

/// The compared form of a name as it is built up.
private struct ComparedForm {
  var bytes: [UInt8] = []
  var isAfterGap = false

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  static func isCounted(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "&"), UInt8(ascii: "+"),
      0x80...0xFF:
      true
    default: false
    }
  }

  mutating func append(_ byte: UInt8) {
    defer { isAfterGap = false }
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 0x20)
    case UInt8(ascii: "&"): bytes.append(contentsOf: "and".utf8)
    case UInt8(ascii: "+"): bytes.append(contentsOf: "plus".utf8)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      if isAfterGap, let last = bytes.last, digits.contains(last) {
        bytes.append(UInt8(ascii: " "))
      }
      bytes.append(byte)
    default: bytes.append(byte)
    }
  }
}
