import PlanModel

/// Reads numbers as people write them in a spreadsheet.
///
/// A number is a sign, digits and a decimal point with digits. Commas between thousands are
/// read where they can be nothing else: `1,234.50` and `1,234,567`, but not `1,234`, which a
/// decimal comma would make another number. There are no powers of ten: a spreadsheet writes
/// `9.27631E+09` after it has thrown digits away.
enum NumberText {
  static func number(_ bytes: ArraySlice<UInt8>) throws(CSVError.Code) -> Number {
    guard bytes.count <= 40 else { throw .invalidNumber }
    var digits = bytes
    let isNegative = takeSign(from: &digits)
    guard let plain = ThousandsText.withoutCommas(digits),
      let number = plainNumber(plain)
    else { throw .invalidNumber }
    return isNegative ? -number : number
  }

  /// Reads digits with or without a decimal point between them.
  private static func plainNumber(_ bytes: ArraySlice<UInt8>) -> Number? {
    var significand: Int64 = 0
    var decimals: Int?
    for byte in bytes {
      if byte == UInt8(ascii: "."), decimals == nil {
        decimals = 0
        continue
      }
      guard isDigit(byte) else { return nil }
      let (shifted, overflow) = significand.multipliedReportingOverflow(by: 10)
      let (sum, carry) = shifted.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
      guard !overflow, !carry else { return nil }
      significand = sum
      decimals = decimals.map { $0 + 1 }
    }
    guard let first = bytes.first, isDigit(first), decimals != 0 else { return nil }
    return Number(significand: significand, exponent: -(decimals ?? 0))
  }

  static func percentage(_ bytes: ArraySlice<UInt8>) throws(CSVError.Code) -> Number {
    guard bytes.last == UInt8(ascii: "%") else { throw .invalidNumber }
    return try number(TrimmedBytes.trimming(bytes.dropLast()))
  }

  static func fraction(_ bytes: ArraySlice<UInt8>) throws(CSVError.Code) -> CSVFraction {
    guard let parts = parts(of: bytes) else { throw .invalidNumber }
    let score = try number(TrimmedBytes.trimming(parts.score))
    let total = try number(TrimmedBytes.trimming(parts.total))
    guard let fraction = CSVFraction(score: score, total: total) else {
      throw .invalidNumber
    }
    return fraction
  }

  static func amount(_ bytes: ArraySlice<UInt8>) throws(CSVError.Code) -> CSVAmount {
    if bytes.last == UInt8(ascii: "%") { return .percentage(try percentage(bytes)) }
    if parts(of: bytes) != nil { return .fraction(try fraction(bytes)) }
    return .number(try number(bytes))
  }

  /// Splits `7/10`, `7 out of 10` and `7 of 10`.
  private static func parts(
    of bytes: ArraySlice<UInt8>
  ) -> (score: ArraySlice<UInt8>, total: ArraySlice<UInt8>)? {
    guard bytes.count <= 100 else { return nil }
    if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
      return (bytes[..<slash], bytes[(slash + 1)...])
    }
    let words = bytes.split(separator: UInt8(ascii: " "))
    guard let score = words.first, let total = words.last else { return nil }
    let between = words.dropFirst().dropLast().map { ASCIIText.lowercased($0) }
    let phrases = [["out", "of"], ["of"]].map { $0.map { Array($0.utf8) } }
    return phrases.contains(between) ? (score, total) : nil
  }

  /// Takes a sign, also the minus sign that word processors write.
  private static func takeSign(from bytes: inout ArraySlice<UInt8>) -> Bool {
    let minusSign: [UInt8] = [0xE2, 0x88, 0x92]
    if bytes.starts(with: minusSign) {
      bytes = bytes.dropFirst(minusSign.count)
      return true
    }
    let first = bytes.first
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else { return false }
    bytes = bytes.dropFirst()
    return first == UInt8(ascii: "-")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
