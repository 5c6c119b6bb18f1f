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
  public var id: String {
    get { list.head.id }
    set { list = list.with { $0.id = newValue } }
  }

  /// What the list is called.
  public var title: String {
    get { list.head.title }
    set { list = list.with { $0.title = newValue } }
  }

  /// The version of the list, such as a year or a release.
  public var version: String {
    get { list.head.version }
    set { list = list.with { $0.version = newValue } }
  }

  /// Whether the list is in force, proposed or past, and whether it has been checked.
  public var status: VocabularyStatus {
    get { list.head.status }
    set { list = list.with { $0.status = newValue } }
  }

  /// The first day on which the list is in force, `nil` if no day is known.
  public var inForceFrom: Day? {
    get { list.head.inForceFrom }
    set { list = list.with { $0.inForceFrom = newValue } }
  }

  /// The last day on which the list is in force, `nil` while it is.
  public var inForceThrough: Day? {
    get { list.head.inForceThrough }
    set { list = list.with { $0.inForceThrough = newValue } }
  }

  /// Where the list comes from.
  public var source: String {
    get { list.head.source }
    set { list = list.with { $0.source = newValue } }
  }

  /// The codes in their official order.
  public var entries: [Entry] {
    didSet {
      list = VocabularyList(list.head, entries: Self.shared(entries))
    }
  }

  /// The list apart from the type of its codes.
  private(set) var list: VocabularyList

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
    self.entries = entries
    let head = VocabularyList.Head(
      id: id,
      title: title,
      version: version,
      status: status,
      inForceFrom: inForceFrom,
      inForceThrough: inForceThrough,
      source: source
    )
    list = VocabularyList(head, entries: Self.shared(entries))
  }

  // Lists are written out in the source; inlined, the loop would be unrolled for each.
  @inline(never)
  private static func shared(_ entries: [Entry]) -> [VocabularyEntry] {
    entries.map(\.shared)
  }
}

// MARK: - Looking codes up

extension Vocabulary {
  /// Returns the entry of a code.
  ///
  /// - Parameter code: The code to look up.
  /// - Returns: The entry, or `nil` if the list has no such code.
  public func entry(for code: Code) -> Entry? {
    list.entry(for: code.rawValue).map { Entry($0) }
  }

  /// Returns the one code that a piece of text names.
  ///
  /// - Parameter text: A code, an official name or an alias, or a code with one of its
  ///   names after it, however it is written.
  /// - Returns: The code, or `nil` if the text names none, or more than one.
  public func code(matching text: String) -> Code? {
    list.code(matching: text).map { Code(rawValue: $0) }
  }

  /// Returns every code that a piece of text may name.
  ///
  /// - Parameter text: A code, an official name or an alias, or a code with one of its
  ///   names after it, however it is written.
  /// - Returns: The codes in their official order, none if the text is not listed.
  public func codes(matching text: String) -> [Code] {
    list.codes(matching: text).map { Code(rawValue: $0) }
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
    list.index.isPastName(text)
  }
}
