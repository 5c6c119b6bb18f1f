/// A vocabulary seen as plain text, for tools that walk every list.
///
/// Schemas, data dictionaries and import screens need the codes and names of a list, not the
/// Swift type of its codes.
///
/// ## Topics
///
/// ### Creating a view
/// - ``init(_:)``
///
/// ### Looking codes up
/// - ``code(matching:)``
/// - ``codes(matching:)``
/// - ``usesPastName(_:)``
/// - ``entry(for:)``
public struct AnyVocabulary: Sendable, Identifiable {
  /// A code with its names, and where it stands, as plain text.
  public struct Entry: Hashable, Sendable {
    /// The code as it stands in documents.
    public let code: String

    /// The official name.
    public let name: String

    /// Other names that people and systems write for the code.
    public let aliases: [String]

    /// Names of earlier lists that are read as the code but may not mean quite the same.
    public let pastAliases: [String]

    /// What a person should know before choosing the code, `nil` if there is nothing to say.
    public let note: String?

    /// Where the code stands: its own status, or that of its vocabulary.
    public let status: VocabularyStatus

    /// The first day on which the code is in force, `nil` if no day is known.
    public let inForceFrom: Day?

    /// The last day on which the code is in force, `nil` if no end is known.
    public let inForceThrough: Day?
  }

  /// The name of the list in schemas, such as `areaOfNeed`.
  public let id: String

  /// What the list is called.
  public let title: String

  /// The version of the list, such as a year or a release.
  public let version: String

  /// Whether the list is in force, proposed or past, and whether it has been checked.
  public let status: VocabularyStatus

  /// The first day on which the list is in force, `nil` if no day is known.
  public let inForceFrom: Day?

  /// The last day on which the list is in force, `nil` while it is.
  public let inForceThrough: Day?

  /// Where the list comes from.
  public let source: String

  /// The codes in their official order.
  public let entries: [Entry]

  private let index: VocabularyIndex

  /// Creates the view of a vocabulary.
  ///
  /// - Parameter vocabulary: The vocabulary of any kind of code.
  public init<Code>(_ vocabulary: Vocabulary<Code>) {
    self.init(vocabulary.list)
  }

  @inline(never)
  init(_ list: VocabularyList) {
    let vocabulary = list.head
    id = vocabulary.id
    title = vocabulary.title
    version = vocabulary.version
    status = vocabulary.status
    inForceFrom = vocabulary.inForceFrom
    inForceThrough = vocabulary.inForceThrough
    source = vocabulary.source
    entries = list.entries.map(\.contents).map { entry in
      Entry(
        code: entry.code,
        name: entry.name,
        aliases: entry.aliases,
        pastAliases: entry.pastAliases,
        note: entry.note,
        status: entry.status ?? vocabulary.status,
        inForceFrom: entry.inForceFrom ?? vocabulary.inForceFrom,
        inForceThrough: entry.inForceThrough ?? vocabulary.inForceThrough
      )
    }
    index = list.index
  }
}

// MARK: - Looking codes up

extension AnyVocabulary {
  /// Returns the entry of a code.
  ///
  /// - Parameter code: The code, byte for byte.
  /// - Returns: The entry, or `nil` if the list has no such code.
  public func entry(for code: String) -> Entry? {
    entries.first { $0.code.utf8.elementsEqual(code.utf8) }
  }

  /// Returns the one code that a piece of text names.
  ///
  /// - Parameter text: A code, an official name or an alias, however it is written.
  /// - Returns: The code, or `nil` if the text names none, or more than one.
  public func code(matching text: String) -> String? {
    let codes = codes(matching: text)
    return codes.count == 1 ? codes.first : nil
  }

  /// Returns every code that a piece of text may name.
  ///
  /// - Parameter text: A code, an official name or an alias, however it is written.
  /// - Returns: The codes in their official order, none if the text is not listed.
  public func codes(matching text: String) -> [String] {
    index.places(matching: text).map { entries[$0].code }
  }

  /// Returns whether a piece of text is a name that only an earlier list used.
  ///
  /// - Parameter text: The text as it was read.
  /// - Returns: Whether the text is a past name.
  public func usesPastName(_ text: String) -> Bool {
    index.isPastName(text)
  }
}

// MARK: - Description

extension AnyVocabulary: CustomStringConvertible {
  /// The name of the list, its version and how many codes it has.
  public var description: String {
    "\(id) (\(version), \(entries.count) codes)"
  }
}
