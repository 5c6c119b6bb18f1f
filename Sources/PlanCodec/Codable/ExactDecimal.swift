/// The value of a JSON number of any size, by which two ways to write it are compared.
struct ExactDecimal: Equatable {
  private var isNegative = false

  /// The digits without zeros at either end, none for zero.
  private(set) var digits: [UInt8] = []

  /// The power of ten by which the digits are multiplied, as a whole number.
  private var exponent = 0

  /// Reads a number, `nil` if its power of ten does not fit in 64 bits.
  ///
  /// - Parameter number: The number.
  init?(_ number: JSONNumber) {
    var bytes = Array(number.text.utf8)[...]
    isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    let mark = bytes.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? bytes.endIndex
    let point = bytes[..<mark].firstIndex(of: UInt8(ascii: ".")) ?? mark
    guard let power = Self.power(bytes[mark...].dropFirst()) else { return nil }
    let decimals = bytes[point..<mark].dropFirst()
    digits = Array(bytes[..<point]) + decimals
    let zeros = digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeLast(zeros)
    digits.removeFirst(digits.prefix { $0 == UInt8(ascii: "0") }.count)
    let (sum, overflow) = power.addingReportingOverflow(zeros - decimals.count)
    guard !overflow else { return nil }
    exponent = sum
    if digits.isEmpty { (isNegative, exponent) = (false, 0) }
  }

  private static func power(_ text: ArraySlice<UInt8>) -> Int? {
    text.isEmpty ? 0 : Int(String(decoding: text, as: UTF8.self))
  }
}
