/// Three numbers with the same mark between them, the last a year.
struct SlashedDate {
  private(set) var first = 0
  private(set) var second = 0
  private(set) var year = 0

  /// Whether the year has four digits; it has two otherwise.
  let hasFullYear: Bool

  /// Creates the parts of a date such as `7/9/2026`, `07.09.26` or `07-09-2026`.
  init?(utf8 bytes: some Collection<UInt8>) {
    var (number, digits, separators) = (0, 0, 0)
    var separator: UInt8?
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < (separators == 2 ? 4 : 2) else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
        guard digits > 0, separator ?? byte == byte, separators < 2 else { return nil }
        separator = byte
        (first, second) = separators == 0 ? (number, 0) : (first, number)
        separators += 1
        (number, digits) = (0, 0)
      default:
        return nil
      }
    }
    guard separators == 2, digits == 2 || digits == 4 else { return nil }
    year = number
    hasFullYear = digits == 4
  }
}
