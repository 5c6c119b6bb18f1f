extension UInt8 {
  /// Whether the byte is one of the ASCII digits 0 to 9.
  var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// The value of the ASCII digit, `nil` for any other byte.
  var asciiDigitValue: Int? { isASCIIDigit ? Int(self - UInt8(ascii: "0")) : nil }
}
