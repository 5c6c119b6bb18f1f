extension Vocabulary {
  /// A code with its names, and where it stands.
  public struct Entry: Sendable {
    /// What the entry says, shared by its copies.
    private(set) var shared: VocabularyEntry

    /// The code.
    public var code: Code {
      get { Code(rawValue: shared.contents.code) }
      set { shared = shared.with { $0.code = newValue.rawValue } }
    }

    /// The official name.
    public var name: String {
      get { shared.contents.name }
      set { shared = shared.with { $0.name = newValue } }
    }

    /// Other names that people and systems write for the code.
    public var aliases: [String] {
      get { shared.contents.aliases }
      set { shared = shared.with { $0.aliases = newValue } }
    }

    /// Names of earlier lists that are read as the code but may not mean quite the same.
    public var pastAliases: [String] {
      get { shared.contents.pastAliases }
      set { shared = shared.with { $0.pastAliases = newValue } }
    }

    /// What a person should know before choosing the code, `nil` if there is nothing to say.
    public var note: String? {
      get { shared.contents.note }
      set { shared = shared.with { $0.note = newValue } }
    }

    /// Where the code stands, `nil` if it stands where its vocabulary does.
    public var status: VocabularyStatus? {
      get { shared.contents.status }
      set { shared = shared.with { $0.status = newValue } }
    }

    /// The first day on which the code is in force, `nil` if it came with its vocabulary.
    public var inForceFrom: Day? {
      get { shared.contents.inForceFrom }
      set { shared = shared.with { $0.inForceFrom = newValue } }
    }

    /// The last day on which the code is in force, `nil` if it ends with its vocabulary.
    public var inForceThrough: Day? {
      get { shared.contents.inForceThrough }
      set { shared = shared.with { $0.inForceThrough = newValue } }
    }

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - name: The official name.
    ///   - aliases: Other names for the code; case, `&` and punctuation do not matter.
    ///   - pastAliases: Names of earlier lists that are read as the code.
    ///   - note: What a person should know before choosing the code.
    ///   - status: Where the code stands, `nil` if it stands where its vocabulary does.
    ///   - inForceFrom: The first day on which the code is in force.
    ///   - inForceThrough: The last day on which the code is in force.
    public init(
      _ code: Code,
      _ name: String,
      aliases: [String] = [],
      pastAliases: [String] = [],
      note: String? = nil,
      status: VocabularyStatus? = nil,
      inForceFrom: Day? = nil,
      inForceThrough: Day? = nil
    ) {
      shared = VocabularyEntry(
        VocabularyEntry.Contents(
          code: code.rawValue,
          name: name,
          aliases: aliases,
          pastAliases: pastAliases,
          note: note,
          status: status,
          inForceFrom: inForceFrom,
          inForceThrough: inForceThrough
        )
      )
    }

    init(_ code: Code, _ name: String, aliases: [String]) {
      shared = VocabularyEntry(code: code.rawValue, name: name, aliases: aliases)
    }

    init(_ code: Code, _ name: String) {
      shared = VocabularyEntry(code: code.rawValue, name: name)
    }

    init(_ shared: VocabularyEntry) {
      self.shared = shared
    }
  }
}

// MARK: - In force

extension Vocabulary {
  /// Returns the codes that may be chosen on a day.
  ///
  /// - Parameter day: The day on which a plan is written.
  /// - Returns: The codes in their official order, none of a list that is a draft.
  public func codes(inForceOn day: Day) -> [Code] {
    list.codes(inForceOn: day).map { Code(rawValue: $0) }
  }

  /// Returns whether a code may be chosen on a day.
  ///
  /// Drafts and codes that only software uses are never in force; a past code is, up to its
  /// last day if that is known.
  ///
  /// - Parameters:
  ///   - code: The code to look up.
  ///   - day: The day on which a plan is written.
  /// - Returns: Whether the list has the code and the code is in force.
  public func isInForce(_ code: Code, on day: Day) -> Bool {
    list.isInForce(code.rawValue, on: day)
  }
}
