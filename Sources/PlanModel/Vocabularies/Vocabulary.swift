/// A list of codes with their official names, the names people write, and where they stand.
///
/// Vocabularies are data with a version. Law and guidance change them; a plan written under
/// an older list keeps its codes.
///
/// ## Topics
///
/// ### Looking codes up
/// - ``code(matching:)``
/// - ``codes(matching:)``
/// - ``entry(for:)``
public struct Vocabulary<Code: VocabularyCode>: Sendable {
  /// A code with its names.
  public struct Entry: Sendable {
    /// The code.
    public var code: Code

    /// The official name.
    public var name: String

    /// Other names that people and systems write for the code.
    public var aliases: [String]

    /// What a person should know before choosing the code, `nil` if there is nothing to say.
    public var note: String?

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - name: The official name.
    ///   - aliases: Other names for the code; case, `&` and punctuation do not matter.
    ///   - note: What a person should know before choosing the code.
    public init(_ code: Code, _ name: String, aliases: [String] = [], note: String? = nil)
    {
      self.code = code
      self.name = name
      self.aliases = aliases
      self.note = note
    }
  }

  /// The name of the list in schemas, such as `areaOfNeed.england2015`.
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
  public var entries: [Entry]

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
  }
}

// MARK: - Looking codes up

extension Vocabulary {
  /// Returns the entry of a code.
  ///
  /// - Parameter code: The code to look up.
  /// - Returns: The entry, or `nil` if the list has no such code.
  public func entry(for code: Code) -> Entry? {
    entries.first { $0.code == code }
  }

  /// Returns the one code that a piece of text names.
  ///
  /// - Parameter text: A code, an official name or an alias, however it is written.
  /// - Returns: The code, or `nil` if the text names none, or more than one.
  public func code(matching text: String) -> Code? {
    let codes = codes(matching: text)
    return codes.count == 1 ? codes.first : nil
  }

  /// Returns every code that a piece of text may name.
  ///
  /// - Parameter text: A code, an official name or an alias, however it is written.
  /// - Returns: The codes in their official order, none if the text is not listed.
  public func codes(matching text: String) -> [Code] {
    guard let wanted = VocabularyText(text) else { return [] }
    return entries.filter { entry in
      let names = [entry.code.rawValue, entry.name] + entry.aliases
      return names.contains { VocabularyText($0) == wanted }
    }.map(\.code)
  }

  /// The place of a code in the official order, after the last for an unknown code.
  func place(of code: Code) -> Int {
    entries.firstIndex { $0.code == code } ?? entries.count
  }
}
