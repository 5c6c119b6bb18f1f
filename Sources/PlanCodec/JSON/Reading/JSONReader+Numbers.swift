import PlanModel

// Numbers, yes or no.

extension JSONReader {
  mutating func read(_ value: inout Int) throws(JSONFault) {
    if let read = try integer() { value = read }
  }

  mutating func read(_ value: inout Int?) throws(JSONFault) {
    guard try !null(&value) else { return }
    value = try integer()
    isUnreadable = false
  }

  mutating func read(_ value: inout RecordVersion?) throws(JSONFault) {
    guard try !null(&value) else { return }
    let start = scanner.position
    guard let number = try integer() else { return }
    value = RecordVersion(number)
    if value == nil { refuse(.numberOutOfRange, at: start) } else { isUnreadable = false }
  }

  mutating func read(_ value: inout Number) throws(JSONFault) {
    if let read = try number() { value = read }
  }

  mutating func read(_ value: inout Number?) throws(JSONFault) {
    guard try !null(&value) else { return }
    value = try number()
    isUnreadable = false
  }

  mutating func read(_ values: inout [Number]) throws(JSONFault) {
    guard try beginList(&values) else { return }
    var count = 0
    while try nextElement(&count) {
      if let number = try number() { values.append(number) } else { isUnreadable = false }
    }
  }

  mutating func read(_ value: inout Bool) throws(JSONFault) {
    value = try flag() ?? false
    isUnreadable = false
  }

  mutating func read(_ value: inout Bool?) throws(JSONFault) {
    guard try !null(&value) else { return }
    value = try flag()
    isUnreadable = false
  }

  private mutating func flag() throws(JSONFault) -> Bool? {
    switch scanner.byte {
    case UInt8(ascii: "t"):
      try scanner.literal("true")
      return true
    case UInt8(ascii: "f"):
      try scanner.literal("false")
      return false
    default:
      try refuseValue()
      return nil
    }
  }
}

// MARK: - Digits

extension JSONReader {
  @inline(never)
  private mutating func integer() throws(JSONFault) -> Int? {
    let before = scanner.position
    if let (digits, exponent) = scanner.plainNumber() {
      if exponent == 0 { return Int(digits) }
      scanner.position = before
    }
    guard let range = try numberRange() else { return nil }
    if let integer = integer(range) { return integer }
    refuse(.numberOutOfRange, at: range.lowerBound)
    return nil
  }

  @inline(never)
  private mutating func number() throws(JSONFault) -> Number? {
    if let (significand, exponent) = scanner.plainNumber() {
      return Number(significand: significand, exponent: exponent)
    }
    guard let range = try numberRange() else { return nil }
    if let number = exactNumber(range) { return number }
    refuse(.numberOutOfRange, at: range.lowerBound)
    return nil
  }

  /// Reads a number, or reports a value of another kind.
  private mutating func numberRange() throws(JSONFault) -> Range<Int>? {
    switch scanner.byte {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try scanner.number()
    default:
      try refuseValue()
      return nil
    }
  }

  /// Returns a whole number, however it is written, if it fits.
  private func integer(_ range: Range<Int>) -> Int? {
    let text = scanner.text
    let isNegative = text[range.lowerBound] == UInt8(ascii: "-")
    var value = 0
    for index in range.dropFirst(isNegative ? 1 : 0) {
      let digit = text[index] &- UInt8(ascii: "0")
      // A fraction or a power of ten: 8.0 and 8e0 are whole.
      guard digit < 10 else { return exactNumber(range)?.intValue }
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, excess) = shifted.addingReportingOverflow(
        isNegative ? -Int(digit) : Int(digit)
      )
      guard !overflow, !excess else { return nil }
      value = sum
    }
    return value
  }

  /// Returns a number of any form, if it can be kept exactly.
  private func exactNumber(_ range: Range<Int>) -> Number? {
    Number(utf8: Array(scanner.text.string(range).utf8))
  }
}

extension JSONScanner {
  /// Reads a number of a few digits and no power of ten.
  ///
  /// - Returns: The digits as a whole number, and the power of ten by which they are
  ///   multiplied; `nil` with the position where it was for any other value.
  fileprivate mutating func plainNumber() -> (significand: Int64, exponent: Int)? {
    // Eighteen digits fit; one byte more must follow, which shows that they end.
    guard
      let number = text.plainNumber(
        at: position,
        longest: min(18, limits.stringBytes),
        to: text.count
      ), number.end < number.limit, text[number.end] | 0x20 != UInt8(ascii: "e")
    else { return nil }
    position = number.end
    return (number.significand, number.exponent)
  }
}
