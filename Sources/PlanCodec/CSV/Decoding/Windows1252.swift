/// The letters of Windows-1252 as UTF-8.
enum Windows1252 {
  /// The scalars of 0x80 to 0x9F, zero for the five that are not defined (Unicode mapping
  /// table CP1252).
  private static let upperControls: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Returns the letter that a byte outside ASCII stands for, `nil` if it stands for none.
  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard byte < 0xA0 else { return Unicode.Scalar(byte) }
    let value = upperControls[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// Returns whether two bytes are what a letter of UTF-8 looks like in Windows-1252: a
  /// letter with an accent, a pound sign, a curly quotation mark, a dash.
  ///
  /// English text in Windows-1252 does not have them side by side.
  static func isTraceOfUTF8(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC2, 0xC3: 0x80...0xBF ~= second
    case 0xE2: second == 0x80 || second == 0x82
    default: false
    }
  }
}
