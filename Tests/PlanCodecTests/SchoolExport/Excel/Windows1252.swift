/// The encoding in which Windows programs write English text.
enum Windows1252 {
  /// Returns text as bytes; a letter without a place becomes a question mark, as Excel does.
  static func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x00...0x7F, 0xA0...0xFF: UInt8(scalar.value)
      default: above[scalar] ?? UInt8(ascii: "?")
      }
    }
  }

  /// Whether every letter has a place.
  static func fits(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.value < 0x80 || 0xA0...0xFF ~= $0.value || above[$0] != nil
    }
  }

  private static let above: [Unicode.Scalar: UInt8] = [
    "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87,
    "ˆ": 0x88, "‰": 0x89, "Š": 0x8A, "‹": 0x8B, "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91,
    "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97, "˜": 0x98,
    "™": 0x99, "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
  ]
}
