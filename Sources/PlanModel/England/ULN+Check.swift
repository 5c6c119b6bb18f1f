extension ULN {
  /// What a check of text says about it as a ULN.
  public struct Check: Hashable, Sendable {
    /// What is wrong, `nil` for a valid ULN.
    public let fault: IdentifierFault?

    /// The digit that the first nine call for, `nil` if none does or the form is wrong.
    public let expectedCheckDigit: Character?

    /// What a person may want to look at.
    public let warnings: [IdentifierWarning]

    /// Whether the text is a ULN with the right check digit.
    public var isValid: Bool { fault == nil }
  }

  /// Checks text as a ULN and says what is wrong with it.
  ///
  /// The text is taken exactly: spaces are faults, and so is a first digit of 0.
  ///
  /// - Parameter text: The text.
  /// - Returns: What the check found.
  public static func check(_ text: String) -> Check {
    let bytes = text.utf8
    guard bytes.count == 10 else { return Check(fault: .wrongLength) }
    guard let last = bytes.last?.asciiDigitValue,
      let remainder = remainder(of: bytes.dropLast())
    else { return Check(fault: .wrongForm) }
    let isPlaceholder = bytes.allSatisfy { $0 == UInt8(ascii: "9") }
    let warnings: [IdentifierWarning] = isPlaceholder ? [.placeholder] : []
    guard remainder > 0 else { return Check(fault: .neverIssued, warnings: warnings) }
    let expected = UInt8(10 - remainder)
    return Check(
      fault: last == expected ? nil : .wrongCheckCharacter,
      expectedCheckDigit: Character(UnicodeScalar(UInt8(ascii: "0") + expected)),
      warnings: warnings
    )
  }
}

extension ULN.Check {
  fileprivate init(fault: IdentifierFault, warnings: [IdentifierWarning] = []) {
    self.init(fault: fault, expectedCheckDigit: nil, warnings: warnings)
  }
}
