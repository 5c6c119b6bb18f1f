extension Day: LosslessStringConvertible {
  /// Creates a day from text in the form of ISO 8601, such as `2026-09-07`.
  ///
  /// Exactly ten ASCII characters are read: four digits, a hyphen, two digits, a hyphen,
  /// two digits. Nothing is trimmed or guessed, and no day rolls over into the next month.
  ///
  /// - Parameter text: The text.
  public init?(_ text: String) {
    guard let day = Day(utf8: text.utf8) else { return nil }
    self = day
  }

  /// Creates a day from the UTF-8 bytes of text in the form of ISO 8601.
  ///
  /// - Parameter bytes: The ten bytes of a day such as `2026-09-07`.
  public init?(utf8 bytes: some Collection<UInt8>) {
    var digits = (year: 0, month: 0, day: 0)
    var position = 0
    for byte in bytes {
      guard position < 10 else { return nil }
      defer { position += 1 }
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch position {
      case 0..<4: digits.year = digits.year * 10 + digit
      case 5..<7: digits.month = digits.month * 10 + digit
      default: digits.day = digits.day * 10 + digit
      }
    }
    guard position == 10 else { return nil }
    self.init(year: digits.year, month: digits.month, day: digits.day)
  }

  /// The day in the form of ISO 8601, such as `2026-09-07`.
  public var description: String {
    let (year, month, day) = parts
    return "\(Digits(year, 4))-\(Digits(month, 2))-\(Digits(day, 2))"
  }

  /// The day as schools in England write it, such as `07/09/2026`.
  public var britishText: String {
    let (year, month, day) = parts
    return "\(Digits(day, 2))/\(Digits(month, 2))/\(Digits(year, 4))"
  }
}

// MARK: - Literals

extension Day: ExpressibleByStringLiteral {
  /// Creates a day from a literal such as `"2026-09-07"`.
  ///
  /// - Precondition: The literal is a day of the calendar in the form of ISO 8601.
  public init(stringLiteral text: String) {
    guard let day = Day(utf8: text.utf8) else {
      preconditionFailure("a day literal is written year-month-day, such as 2026-09-07")
    }
    self = day
  }
}
