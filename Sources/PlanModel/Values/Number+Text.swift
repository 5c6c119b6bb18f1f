extension Number: LosslessStringConvertible {
  /// Creates a number from plain decimal text, such as `12.5` or `-2`.
  ///
  /// The grammar is that of JSON numbers: an optional minus sign, digits without a needless
  /// leading zero, an optional fraction, an optional power of ten. There are no group marks,
  /// spaces, plus signs or decimal commas.
  ///
  /// - Parameter text: The text.
  public init?(_ text: String) {
    guard let number = Number(utf8: text.utf8) else { return nil }
    self = number
  }

  /// Creates a number from the UTF-8 bytes of plain decimal text.
  ///
  /// - Parameter bytes: The bytes of text such as `12.5`.
  public init?(utf8 bytes: some Collection<UInt8>) {
    var reader = NumberTextReader(bytes: Array(bytes.prefix(64)))
    guard bytes.count <= 64, let number = reader.number() else { return nil }
    self = number
  }

  /// The number in plain decimal digits, such as `12.5`, `-2` or `0.1`.
  public var description: String {
    guard exponent < 0 else {
      return String(significand) + String(repeating: "0", count: exponent)
    }
    let sign = significand < 0 ? "-" : ""
    let digits = Digits(Int(significand.magnitude), 1 - exponent).description.utf8
    let whole = String(decoding: digits.dropLast(-exponent), as: UTF8.self)
    let fraction = String(decoding: digits.suffix(-exponent), as: UTF8.self)
    return "\(sign)\(whole).\(fraction)"
  }
}

// MARK: - Literals

extension Number: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// Creates a number from a whole literal such as `62`.
  ///
  /// - Precondition: The literal has at most 18 digits besides trailing zeros.
  public init(integerLiteral value: Int) {
    guard let number = Number(exactly: value) else {
      preconditionFailure("a number literal has at most 18 digits")
    }
    self = number
  }

  /// Creates a number from a decimal literal such as `12.5`.
  ///
  /// - Precondition: The literal has at most 15 digits, which a binary number keeps apart.
  public init(floatLiteral value: Double) {
    guard let number = Number(value.description) else {
      preconditionFailure("a number literal has at most 15 digits")
    }
    self = number
  }
}

// MARK: - Reading

/// Reads a decimal number by the grammar of JSON.
private struct NumberTextReader {
  let bytes: [UInt8]
  private var position = 0
  private var significand: Int64 = 0
  private var exponent = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func number() -> Number? {
    let isNegative = take(UInt8(ascii: "-"))
    guard whole(), fraction(), power(), position == bytes.count else { return nil }
    return Number(
      significand: isNegative ? -significand : significand,
      exponent: exponent
    )
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func digit() -> Int64? {
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
    position += 1
    return Int64(byte - UInt8(ascii: "0"))
  }

  /// Adds a digit, or counts it as a power of ten if it is a zero that may be dropped.
  private mutating func append(_ digit: Int64) -> Bool {
    let (shifted, overflow) = significand.multipliedReportingOverflow(by: 10)
    guard !overflow, shifted <= Int64.max - digit else { return false }
    significand = shifted + digit
    return true
  }

  private mutating func whole() -> Bool {
    guard let first = digit() else { return false }
    significand = first
    guard first != 0 else { return true }
    var zeros = 0
    while let digit = digit() {
      if digit == 0 {
        zeros += 1
        continue
      }
      for _ in 0..<zeros {
        guard append(0) else { return false }
      }
      zeros = 0
      guard append(digit) else { return false }
    }
    exponent = zeros
    return true
  }

  private mutating func fraction() -> Bool {
    guard take(UInt8(ascii: ".")) else { return true }
    guard let first = digit() else { return false }
    var digits = [first]
    while let digit = digit() { digits.append(digit) }
    while digits.last == 0 { digits.removeLast() }
    guard !digits.isEmpty else { return true }
    for _ in 0..<exponent {
      guard append(0) else { return false }
    }
    exponent = 0
    for digit in digits {
      guard append(digit) else { return false }
      exponent -= 1
    }
    return true
  }

  private mutating func power() -> Bool {
    guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return true }
    let isNegative = take(UInt8(ascii: "-"))
    if !isNegative { _ = take(UInt8(ascii: "+")) }
    guard let first = digit() else { return false }
    var value = first
    while let digit = digit() {
      value = min(value * 10 + digit, 10_000)
    }
    exponent += Int(isNegative ? -value : value)
    return true
  }
}
