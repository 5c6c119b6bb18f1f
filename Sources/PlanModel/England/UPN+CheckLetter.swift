extension UPN {
  /// The letters that a UPN may hold, in the order of their values 0 to 22: no I, O or S.
  static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

  /// Returns the check letter that belongs before twelve further characters.
  ///
  /// The characters count by their place in the UPN, 2 to 13: place times value, summed. The
  /// remainder by 23 is the place of the letter in the alphabet without I, O and S, from 0.
  /// A digit's value is the digit, and that of the last letter of a temporary UPN is its
  /// place in the same alphabet.
  ///
  /// - Parameter characters: Eleven digits, then a digit or a capital letter but I, O and S.
  /// - Returns: The letter, or `nil` if the characters can't follow a check letter.
  public static func checkLetter(for characters: String) -> Character? {
    letter(forBytes: characters.utf8).map { Character(UnicodeScalar($0)) }
  }

  /// Returns the check letter that a text of the right form should begin with.
  static func computedLetter(of text: String) -> UInt8? {
    guard let first = text.utf8.first, letters.contains(first) else { return nil }
    return letter(forBytes: text.utf8.dropFirst())
  }

  private static func letter(forBytes bytes: some Collection<UInt8>) -> UInt8? {
    var place = 2
    var sum = 0
    for byte in bytes {
      guard place <= 13 else { return nil }
      let letterValue = place == 13 ? letters.firstIndex(of: byte) : nil
      guard let value = byte.asciiDigitValue ?? letterValue else { return nil }
      sum += place * value
      place += 1
    }
    return place == 14 ? letters[sum % 23] : nil
  }
}
