/// A header in the form in which headers are compared: small letters and digits only.
///
/// Spaces and punctuation are left out, also those that word processors and spreadsheets
/// put in: byte order marks, no-break spaces, curly apostrophes, dashes and currency signs.
/// Letters outside ASCII are compared as they are written.
struct CSVHeaderKey: Hashable, Sendable {
  let bytes: [UInt8]

  /// Creates the key of a header, `nil` if it has no letter or digit or is too long.
  init?(_ header: String) {
    guard header.utf8.count <= CSVFormat.maximumHeaderLength else { return nil }
    self.init(utf8: Array(header.utf8)[...])
  }

  /// Creates the key of a part of a header that is not too long.
  init?(utf8 header: ArraySlice<UInt8>) {
    var bytes: [UInt8] = []
    var place = header.startIndex
    while place < header.endIndex {
      let length = Self.lengthOfMark(in: header, at: place)
      if length > 0 {
        place += length
        continue
      }
      Self.append(header[place], to: &bytes)
      place += 1
    }
    guard !bytes.isEmpty else { return nil }
    self.bytes = bytes
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      bytes.append(ASCIIText.lowercased(byte))
    case UInt8(ascii: "&"): bytes.append(contentsOf: "and".utf8)
    case UInt8(ascii: "%"): bytes.append(contentsOf: "percent".utf8)
    case UInt8(ascii: "#"): bytes.append(contentsOf: "number".utf8)
    default: break
    }
  }

  /// The length of a mark outside ASCII, 0 if a letter stands there or a byte of ASCII.
  private static func lengthOfMark(in header: ArraySlice<UInt8>, at place: Int) -> Int {
    let first = header[place]
    let second = place + 1 < header.endIndex ? header[place + 1] : 0
    let third = place + 2 < header.endIndex ? header[place + 2] : 0
    return switch (first, second, third) {
    case (0xC2, 0xAA, _), (0xC2, 0xB5, _), (0xC2, 0xBA, _): 0
    case (0xC2, 0x80..., _): 2
    case (0xE2, 0x80...0x82, 0x80...), (0xE2, 0x84, 0x80...): 3
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): 3
    default: 0
    }
  }
}
