extension UPN {
  /// What a check of text says about it as a UPN.
  public struct Check: Hashable, Sendable {
    /// What is wrong, `nil` for a valid UPN.
    public let fault: IdentifierFault?

    /// Whether the text has the form of an interim UPN, which ends in a letter.
    public let isTemporary: Bool

    /// The letter that the other characters call for, `nil` if the form is wrong.
    public let expectedCheckLetter: Character?

    /// What a person may want to look at; a UPN with warnings may be valid.
    public let warnings: [IdentifierWarning]

    /// Whether the text is a UPN, permanent or temporary, with the right check letter.
    public var isValid: Bool { fault == nil }
  }

  /// Checks text as a UPN and says what is wrong with it.
  ///
  /// The text is taken exactly: spaces and lower-case letters are faults.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - authorities: The local authorities to know; a UPN of another gets a warning.
  /// - Returns: What the check found.
  public static func check(
    _ text: String,
    authorities: LocalAuthorityTable = .acceptedInUPNs
  ) -> Check {
    guard let expected = computedLetter(of: text) else {
      let fault = text.utf8.count == 13 ? IdentifierFault.wrongForm : .wrongLength
      return Check(
        fault: fault,
        isTemporary: false,
        expectedCheckLetter: nil,
        warnings: []
      )
    }
    let code = String(decoding: text.utf8.dropFirst().prefix(3), as: UTF8.self)
    return Check(
      fault: text.utf8.first == expected ? nil : .wrongCheckCharacter,
      isTemporary: text.utf8.last?.isASCIIDigit == false,
      expectedCheckLetter: Character(UnicodeScalar(expected)),
      warnings: authorities.contains(code) ? [] : [.unknownLocalAuthority]
    )
  }
}
