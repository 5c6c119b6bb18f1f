extension AcademicYear: LosslessStringConvertible {
  /// Creates an academic year from text such as `2026/27`.
  ///
  /// Exactly seven ASCII characters are read: the four digits of the first year, a slash,
  /// and the last two digits of the year after it.
  ///
  /// - Parameter text: The text.
  public init?(_ text: String) {
    var numbers = (start: 0, end: 0)
    var position = 0
    for byte in text.utf8 {
      defer { position += 1 }
      if position == 4, byte == UInt8(ascii: "/") { continue }
      guard position < 7, position != 4, let digit = byte.asciiDigitValue else {
        return nil
      }
      if position < 4 {
        numbers.start = numbers.start * 10 + digit
      } else {
        numbers.end = numbers.end * 10 + digit
      }
    }
    guard position == 7, (numbers.start + 1) % 100 == numbers.end else { return nil }
    self.init(startYear: numbers.start)
  }

  /// The academic year as schools write it, such as `2026/27`.
  public var description: String {
    "\(Digits(startYear, 4))/\(Digits((startYear + 1) % 100, 2))"
  }
}

// MARK: - Literals

extension AcademicYear: ExpressibleByStringLiteral {
  /// Creates an academic year from a literal such as `"2026/27"`.
  ///
  /// - Precondition: The literal names two years in a row, such as `2026/27`.
  public init(stringLiteral text: String) {
    guard let year = AcademicYear(text) else {
      preconditionFailure("an academic year literal is written as in 2026/27")
    }
    self = year
  }
}

// MARK: - Field value

extension AcademicYear: TextValue {
  public static var shape: FieldShape { .formattedText("academicYear") }
  public static var blank: AcademicYear { AcademicYear(containing: .first) }
  public var fieldText: String { description }

  public init?(fieldText: String) {
    self.init(fieldText)
  }
}
