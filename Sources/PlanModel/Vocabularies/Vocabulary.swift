/// A list of codes with their official names, the names people write, and where they stand.
///
/// Vocabularies are data with a version. Law and guidance change them; a plan written under
/// an older list keeps its codes.
///
/// ```swift
/// AreaOfNeed.england2015.code(matching: "Sensory & Physical Needs")  // SP
/// AreaOfNeed.england2015.code(matching: "Needs")  // nil: no area, or more than one
/// ```
///
/// ## Topics
///
/// ### Looking codes up
/// - ``code(matching:)``
/// - ``codes(matching:)``
/// - ``usesPastName(_:)``
/// - ``entry(for:)``
///
/// ### Choosing codes for a day
/// - ``codes(inForceOn:)``
/// - ``isInForce(_:on:)``
public struct Vocabulary<Code: VocabularyCode>: Sendable {
  /// The name of the list in schemas, such as `areaOfNeed`.
  public var id: String

  /// What the list is called.
  public var title: String

  /// The version of the list, such as a year or a release.
  public var version: String

  /// Whether the list is in force, proposed or past, and whether it has been checked.
  public var status: VocabularyStatus

  /// The first day on which the list is in force, `nil` if no day is known.
  public var inForceFrom: Day?

  /// The last day on which the list is in force, `nil` while it is.
  public var inForceThrough: Day?

  /// Where the list comes from.
  public var source: String

  /// The codes in their official order.
  public var entries: [Entry] {
    didSet {
      places = Self.places(of: entries)
      index = VocabularyIndex(entries, places: places)
    }
  }

  /// The names of the entries as they are compared.
  private(set) var index: VocabularyIndex

  private var places: [Code: Int]

  /// Creates a vocabulary.
  ///
  /// - Parameters:
  ///   - id: The name of the list in schemas.
  ///   - title: What the list is called.
  ///   - version: The version of the list.
  ///   - status: Whether the list is in force, proposed or past.
  ///   - inForceFrom: The first day on which the list is in force.
  ///   - inForceThrough: The last day on which the list is in force.
  ///   - source: Where the list comes from.
  ///   - entries: The codes in their official order.
  public init(
    id: String,
    title: String,
    version: String,
    status: VocabularyStatus,
    inForceFrom: Day? = nil,
    inForceThrough: Day? = nil,
    source: String,
    entries: [Entry]
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.status = status
    self.inForceFrom = inForceFrom
    self.inForceThrough = inForceThrough
    self.source = source
    self.entries = entries
    places = Self.places(of: entries)
    index = VocabularyIndex(entries, places: places)
  }

  private static func places(of entries: [Entry]) -> [Code: Int] {
    let pairs = entries.enumerated().map { place, entry in (entry.code, place) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

// MARK: - Looking codes up

extension Vocabulary {
  /// Returns the entry of a code.
  ///
  /// - Parameter code: The code to look up.
  /// - Returns: The entry, or `nil` if the list has no such code.
  public func entry(for code: Code) -> Entry? {
    place(of: code).map { entries[$0] }
  }

  /// The place of a code in the official order, `nil` if the list has no such code.
  func place(of code: Code) -> Int? { places[code] }

  /// Returns the one code that a piece of text names.
  ///
  /// - Parameter text: A code, an official name or an alias, or a code with one of its
  ///   names after it, however it is written.
  /// - Returns: The code, or `nil` if the text names none, or more than one.
  public func code(matching text: String) -> Code? {
    let places = index.places(matching: text)
    guard places.count == 1, let place = places.first else { return nil }
    return entries[place].code
  }

  /// Returns every code that a piece of text may name.
  ///
  /// - Parameter text: A code, an official name or an alias, or a code with one of its
  ///   names after it, however it is written.
  /// - Returns: The codes in their official order, none if the text is not listed.
  public func codes(matching text: String) -> [Code] {
    index.places(matching: text).map { entries[$0].code }
  }

  /// Returns whether a piece of text is a name that only an earlier list used.
  ///
  /// Such a name is read as its code, and a person should look at it: an import that finds
  /// `BESD` reads it as social, emotional and mental health, which is close to it and not
  /// the same.
  ///
  /// - Parameter text: The text as it was read.
  /// - Returns: Whether the text is a past name.
  public func usesPastName(_ text: String) -> Bool {
    index.isPastName(text)
  }
}
