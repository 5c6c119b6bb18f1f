/// The first letters of the words of a name, at most four.
///
/// Words are parted by spaces and hyphens. A word that does not begin with a letter counts
/// for nothing.
struct Initials {
  let text: String

  init(_ name: String) {
    let words = name.split { $0 == "-" || $0.isWhitespace }
    let letters = words.lazy.compactMap(\.first).filter(\.isLetter)
    text = letters.prefix(4).map(Self.initial).joined()
  }

  /// A letter with its marks, without them if there are many.
  private static func initial(_ letter: Character) -> String {
    guard letter.utf8.count > 16, let first = letter.unicodeScalars.first else {
      return letter.uppercased()
    }
    return Character(first).uppercased()
  }
}
