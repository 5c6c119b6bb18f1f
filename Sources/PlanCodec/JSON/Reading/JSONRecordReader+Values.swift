import PlanModel

// Values that hold no other values.

extension JSONRecordReader {
  mutating func text<Value: TextValue>(_ value: inout Value) throws(JSONFault) {
    let byte = scanner.position
    guard scanner.byte == UInt8(ascii: "\"") else { return try refuseValue() }
    let token = try scanner.string(
      limit: scanner.limits.stringBytes,
      excess: .stringTooLong
    )
    if let read = Value(fieldText: token.text(from: scanner.bytes)) {
      value = read
    } else {
      refuse(Self.code(for: Value.shape), at: byte)
    }
  }

  mutating func integer(_ value: inout Int) throws(JSONFault) {
    guard let range = try numberRange() else { return }
    if let read = Self.integer(scanner.bytes[range]) {
      value = read
    } else {
      refuse(.numberOutOfRange, at: range.lowerBound)
    }
  }

  mutating func number(_ value: inout Number) throws(JSONFault) {
    guard let range = try numberRange() else { return }
    if let read = Self.number(scanner.bytes[range]) {
      value = read
    } else {
      refuse(.numberOutOfRange, at: range.lowerBound)
    }
  }

  mutating func flag(_ value: inout Bool) throws(JSONFault) {
    switch scanner.byte {
    case UInt8(ascii: "t"):
      try scanner.literal("true")
      value = true
    case UInt8(ascii: "f"):
      try scanner.literal("false")
      value = false
    default: try refuseValue()
    }
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

  private static func code(for shape: FieldShape) -> JSONError.Code {
    switch shape {
    case .formattedText("day"): .invalidDay
    case .formattedText("instant"): .invalidInstant
    case .formattedText("identifier"): .invalidIdentifier
    default: .invalidText
    }
  }
}

// MARK: - Numbers

extension JSONRecordReader {
  /// Returns a whole number, however it is written, if it fits.
  private static func integer(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    let isNegative = digits.first == UInt8(ascii: "-")
    for byte in isNegative ? digits.dropFirst() : digits {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else {
        // A fraction or a power of ten: 8.0 and 8e0 are whole.
        return Number(utf8: digits)?.intValue
      }
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(byte - UInt8(ascii: "0"))
      let (sum, excess) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
      guard !overflow, !excess else { return nil }
      value = sum
    }
    return value
  }

  /// Returns a number, if it can be kept exactly.
  private static func number(_ digits: ArraySlice<UInt8>) -> Number? {
    guard digits.count <= 18 else { return Number(utf8: digits) }
    var significand: Int64 = 0
    var exponent = 0
    var isFraction = false
    let isNegative = digits.first == UInt8(ascii: "-")
    for byte in isNegative ? digits.dropFirst() : digits {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        significand = significand * 10 + Int64(byte - UInt8(ascii: "0"))
        if isFraction { exponent -= 1 }
      case UInt8(ascii: "."): isFraction = true
      default: return Number(utf8: digits)
      }
    }
    return Number(
      significand: isNegative ? -significand : significand,
      exponent: exponent
    )
  }
}
