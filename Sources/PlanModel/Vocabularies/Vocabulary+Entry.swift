extension Vocabulary {
  /// A code with its names, and where it stands.
  public struct Entry: Sendable {
    /// The code.
    public var code: Code

    /// The official name.
    public var name: String

    /// Other names that people and systems write for the code.
    public var aliases: [String]

    /// Names of earlier lists that are read as the code but may not mean quite the same.
    public var pastAliases: [String]

    /// What a person should know before choosing the code, `nil` if there is nothing to say.
    public var note: String?

    /// Where the code stands, `nil` if it stands where its vocabulary does.
    public var status: VocabularyStatus?

    /// The first day on which the code is in force, `nil` if it came with its vocabulary.
    public var inForceFrom: Day?

    /// The last day on which the code is in force, `nil` if it ends with its vocabulary.
    public var inForceThrough: Day?

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
      self.code = code
      self.name = name
      self.aliases = aliases
      self.pastAliases = pastAliases
      self.note = note
      self.status = status
      self.inForceFrom = inForceFrom
      self.inForceThrough = inForceThrough
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
    entries.filter { isInForce($0, on: day) }.map(\.code)
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
    entry(for: code).map { isInForce($0, on: day) } ?? false
  }

  private func isInForce(_ entry: Entry, on day: Day) -> Bool {
    guard status != .draft else { return false }
    let end = entry.inForceThrough ?? inForceThrough
    if let start = entry.inForceFrom ?? inForceFrom, day < start { return false }
    if let end, day > end { return false }
    return switch entry.status ?? status {
    case .draft, .softwareOnly: false
    case .past: end != nil
    default: true
    }
  }
}
