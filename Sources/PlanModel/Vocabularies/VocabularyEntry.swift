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

  init(_ contents: Contents) {
    self.contents = contents
  }

  // Most entries have no more than these. The code for this many values is small, and a
  // list needs it once an entry.
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
