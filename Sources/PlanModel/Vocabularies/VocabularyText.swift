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
    var form = ComparedForm()
    var rest = text.utf8[...]
    while let first = rest.first {
      let separator = Self.lengthOfSeparator(at: rest)
      if separator > 0 {
        form.isAfterGap = true
        rest = rest.dropFirst(separator)
      } else {
        form.append(first)
        rest = rest.dropFirst()
      }
    }
    guard !form.bytes.isEmpty else { return nil }
    bytes = form.bytes
  }

  /// How many bytes the separator takes that the text begins with, 0 if it begins with none.
  ///
  /// Beside ASCII these are the no-break space and the dashes, quotation marks and spaces
  /// of U+2000 to U+206F, which word processors put in place of those on the keyboard.
  private static func lengthOfSeparator(at text: Substring.UTF8View) -> Int {
    var bytes = text.makeIterator()
    switch (bytes.next(), bytes.next(), bytes.next()) {
    case (0xC2, 0xA0, _): return 2
    case (0xE2, 0x80, .some): return 3
    case (0xE2, 0x81, let last?) where last <= 0xAF: return 3
    case (let byte?, _, _): return ComparedForm.isCounted(byte) ? 0 : 1
    case (nil, _, _): return 0
    }
  }
}

/// The compared form of a name as it is built up.
private struct ComparedForm {
  var bytes: [UInt8] = []
  var isAfterGap = false

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
