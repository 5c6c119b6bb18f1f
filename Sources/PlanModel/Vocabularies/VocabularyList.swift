/// A vocabulary apart from the Swift type of its codes.
///
/// A ``Vocabulary`` is a list with a type. Nothing here is generic, so that the library has
/// one copy of the machinery rather than one for each kind of code.
final class VocabularyList: Sendable {
  /// What is known about a list as a whole.
  struct Head: Sendable {
    var id: String
    var title: String
    var version: String
    var status: VocabularyStatus
    var inForceFrom: Day?
    var inForceThrough: Day?
    var source: String
  }

  let head: Head

  /// The entries in their official order.
  let entries: [VocabularyEntry]

  /// The names of the entries as they are compared.
  let index: VocabularyIndex

  /// The place of each code; that of its first entry if a code stands twice.
  private let places: [ExactText: Int]

  @inline(never)
  init(_ head: Head, entries: [VocabularyEntry]) {
    self.head = head
    self.entries = entries
    var places: [ExactText: Int] = [:]
    for (place, entry) in entries.enumerated() {
      let code = ExactText(entry.contents.code)
      if places[code] == nil { places[code] = place }
    }
    self.places = places
    index = VocabularyIndex(entries, places: places)
  }

  private init(_ head: Head, of list: VocabularyList) {
    self.head = head
    entries = list.entries
    places = list.places
    index = list.index
  }

  func with(_ change: (inout Head) -> Void) -> VocabularyList {
    var head = head
    change(&head)
    return VocabularyList(head, of: self)
  }
}

// MARK: - Looking codes up

extension VocabularyList {
  /// The place of a code in the official order, `nil` if the list has no such code.
  @inline(never)
  func place(of code: String) -> Int? { places[ExactText(code)] }

  @inline(never)
  func entry(for code: String) -> VocabularyEntry? {
    place(of: code).map { entries[$0] }
  }

  /// The codes that a piece of text may name, in their official order.
  @inline(never)
  func codes(matching text: String) -> [String] {
    index.places(matching: text).map { entries[$0].contents.code }
  }

  /// The one code that a piece of text names, `nil` if it names none or more than one.
  @inline(never)
  func code(matching text: String) -> String? {
    let places = index.places(matching: text)
    guard places.count == 1, let place = places.first else { return nil }
    return entries[place].contents.code
  }
}

// MARK: - Codes of several lists

extension VocabularyList {
  /// Returns the entry of a code in the first list that has it.
  @inline(never)
  static func entry(for code: String, in lists: [VocabularyList]) -> VocabularyEntry? {
    for list in lists {
      if let entry = list.entry(for: code) { return entry }
    }
    return nil
  }

  /// Returns whether a code comes before another: listed codes first, in their order.
  @inline(never)
  static func areInOrder(
    _ one: String,
    _ other: String,
    in lists: [VocabularyList]
  ) -> Bool {
    let places = (place(of: one, in: lists), place(of: other, in: lists))
    guard places.0 == places.1 else { return places.0 < places.1 }
    return one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// The place of a code in the lists one after another, after the last if unknown.
  private static func place(of code: String, in lists: [VocabularyList]) -> Int {
    var start = 0
    for list in lists {
      if let place = list.place(of: code) { return start + place }
      start += list.entries.count
    }
    return start
  }
}

// MARK: - In force

extension VocabularyList {
  /// The codes that may be chosen on a day, in their official order.
  @inline(never)
  func codes(inForceOn day: Day) -> [String] {
    entries.filter { isInForce($0.contents, on: day) }.map(\.contents.code)
  }

  /// Whether the list has a code and the code may be chosen on a day.
  @inline(never)
  func isInForce(_ code: String, on day: Day) -> Bool {
    entry(for: code).map { isInForce($0.contents, on: day) } ?? false
  }

  private func isInForce(_ entry: VocabularyEntry.Contents, on day: Day) -> Bool {
    guard head.status != .draft else { return false }
    let end = entry.inForceThrough ?? head.inForceThrough
    if let start = entry.inForceFrom ?? head.inForceFrom, day < start { return false }
    if let end, day > end { return false }
    return switch entry.status ?? head.status {
    case .draft, .softwareOnly: false
    case .past: end != nil
    default: true
    }
  }
}
