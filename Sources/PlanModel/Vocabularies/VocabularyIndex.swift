/// The names of a vocabulary in the form in which they are compared, with their entries.
///
/// It is built once, when a vocabulary is made, so that a look-up does no more than
/// bring one piece of text into that form.
struct VocabularyIndex: Sendable {
  private var places: [VocabularyText: [Int]] = [:]
  private var pastNames: Set<VocabularyText> = []

  /// The places of the entries that a code, a name, or a code with a name after it may mean.
  func places(matching text: String) -> [Int] {
    VocabularyText(text).flatMap { places[$0] } ?? []
  }

  /// Whether a piece of text is a name that only an earlier list used.
  func isPastName(_ text: String) -> Bool {
    VocabularyText(text).map(pastNames.contains) ?? false
  }

  /// Adds the names of an entry.
  private mutating func add(
    code: String,
    names: [String],
    pastNames: [String],
    at place: Int
  ) {
    record(code, at: place)
    for name in names {
      record(name, at: place)
      record("\(code) \(name)", at: place)
    }
    for name in pastNames {
      record(name, at: place)
      record("\(code) \(name)", at: place)
      if let name = VocabularyText(name) { self.pastNames.insert(name) }
    }
  }

  private mutating func record(_ name: String, at place: Int) {
    guard let name = VocabularyText(name) else { return }
    var known = places[name] ?? []
    guard !known.contains(place) else { return }
    known.append(place)
    places[name] = known.sorted()
  }
}

extension VocabularyIndex {
  /// Creates the index of a vocabulary's entries.
  ///
  /// - Parameters:
  ///   - entries: The entries in their official order.
  ///   - places: The place of each code; that of its first entry if a code stands twice.
  init(_ entries: [VocabularyEntry], places: [ExactText: Int]) {
    for (place, entry) in entries.enumerated() {
      let entry = entry.contents
      add(
        code: entry.code,
        names: [entry.name] + entry.aliases,
        pastNames: entry.pastAliases,
        at: places[ExactText(entry.code)] ?? place
      )
    }
  }
}
