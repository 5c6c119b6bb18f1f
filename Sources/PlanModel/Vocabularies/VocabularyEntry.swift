/// What an entry says, apart from the Swift type of its code.
///
/// The entries of every kind of code refer to one of these. A list of them is the same for
/// all kinds, so that what works on lists is compiled once and not once a kind.
final class VocabularyEntry: Sendable {
  /// The code with its names, and where it stands.
  struct Contents: Sendable {
    var code: String
    var name: String
    var aliases: [String] = []
    var pastAliases: [String] = []
    var note: String?
    var status: VocabularyStatus?
    var inForceFrom: Day?
    var inForceThrough: Day?
  }

  let contents: Contents

  // Lists are written out in the source, and every entry calls one of these. They are not
  // inlined, and the short forms have one of their own, for the same reason.
  @inline(never)
  init(_ contents: Contents) {
    self.contents = contents
  }

  @inline(never)
  init(code: String, name: String, aliases: [String]) {
    contents = Contents(code: code, name: name, aliases: aliases)
  }

  @inline(never)
  init(code: String, name: String) {
    contents = Contents(code: code, name: name)
  }

  func with(_ change: (inout Contents) -> Void) -> VocabularyEntry {
    var contents = contents
    change(&contents)
    return VocabularyEntry(contents)
  }
}
