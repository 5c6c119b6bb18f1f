/// Text in the form in which names are compared: lower case, words apart by one space.
///
/// `&` counts as "and"; other punctuation separates words. Letters outside ASCII are compared
/// as they are written. Text of more than 256 bytes names nothing.
struct VocabularyText: Equatable {
  let bytes: [UInt8]

  init?(_ text: String) {
    guard text.utf8.count <= 256 else { return nil }
    var bytes: [UInt8] = []
    var isBetweenWords = false
    func startWord() {
      if isBetweenWords, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      isBetweenWords = false
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        startWord()
        bytes.append(byte + 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        0x80...0xFF:
        startWord()
        bytes.append(byte)
      case UInt8(ascii: "&"):
        isBetweenWords = true
        startWord()
        bytes.append(contentsOf: "and".utf8)
        isBetweenWords = true
      case UInt8(ascii: "'"):
        continue
      default:
        isBetweenWords = true
      }
    }
    guard !bytes.isEmpty else { return nil }
    self.bytes = bytes
  }
}
