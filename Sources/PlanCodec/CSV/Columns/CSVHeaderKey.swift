/// A header in the form in which headers are compared: small letters and digits only.
///
/// Letters outside ASCII are compared as they are written.
struct CSVHeaderKey: Hashable, Sendable {
  private let bytes: [UInt8]

  /// Creates the key of a header, `nil` if it has no letter or digit or is too long.
  init?(_ header: String) {
    guard header.utf8.count <= CSVFormat.maximumHeaderLength else { return nil }
    var bytes: [UInt8] = []
    for byte in header.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
        bytes.append(ASCIIText.lowercased(byte))
      case UInt8(ascii: "&"):
        bytes.append(contentsOf: "and".utf8)
      default:
        continue
      }
    }
    guard !bytes.isEmpty else { return nil }
    self.bytes = bytes
  }
}
