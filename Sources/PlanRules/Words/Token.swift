/// A word, a number or a sign of a text, and what the tables know about it.
struct Token: Sendable {
  enum Kind: Sendable {
    case word
    case number
    case sign
  }

  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8

    /// The word begins with a capital letter.
    static let capitalised = Self(rawValue: 1)

    /// The word is a number with its ending, such as 7th.
    static let ordinal = Self(rawValue: 2)

    /// A part of the statement holds the token already.
    static let taken = Self(rawValue: 4)
  }

  /// The place of the first byte in the UTF-8 of the text.
  let start: Int32

  /// The place after the last byte.
  let end: Int32

  let kind: Kind
  var marks: Marks

  /// The word that readers ask for by name, `nil` for any other.
  var word: FunctionWord?

  /// The number in the lexicon, 0 for a word that no table holds.
  var number: UInt16 = 0

  /// The words that it may be a form of, 0 for none.
  var bases: (UInt16, UInt16) = (0, 0)

  /// The tables in which the word or one of its bases begins a phrase.
  var tables = WordTables.UseSet()

  /// The last four bytes in lower case.
  let tail: UInt32

  /// The classes of the word as it is written.
  var classes = WordClasses()

  /// The classes of the word and of its bases.
  var baseClasses = WordClasses()

  /// A whole number that it stands for, or the number of an ordinal or of a word of a
  /// class that counts, such as a month.
  ///
  /// Less than 0 for none.
  var value: Int64 = -1

  var range: Range<Int> { Int(start)..<Int(end) }

  var endsLy: Bool { tail & 0xFFFF == 0x6C79 }
  var endsRoom: Bool { tail == 0x72_6F_6F_6D }
  var endsIng: Bool { tail & 0xFF_FFFF == 0x69_6E67 }
  var endsEd: Bool { tail & 0xFFFF == 0x6564 }
  var endsS: Bool { tail & 0xFF == 0x73 }
  var endsSS: Bool { tail & 0xFFFF == 0x7373 }
}
