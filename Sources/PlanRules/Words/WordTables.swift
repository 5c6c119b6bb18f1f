/// The tables of words that text is read with, each replaceable.
///
/// ## Topics
///
/// ### What findings are about
/// - ``vagueTerms``
/// - ``provisionPhrases``
/// - ``openEndedPhrases``
/// - ``softAmounts``
/// - ``vagueProvision``
///
/// ### What text is understood by
/// - ``observableVerbs``
/// - ``instruments``
/// - ``occasions``
/// - ``places``
/// - ``roles``
/// - ``expertise``
public struct WordTables: Hashable, Sendable {
  private var shared: Compiled

  /// The tables in the order of ``Use``, and the lexicon that is made of them.
  private final class Compiled: Sendable {
    let tables: [PhraseTable]
    let lexicon: Lexicon

    init(_ tables: [PhraseTable]) {
      self.tables = tables
      lexicon = Lexicon(tables)
    }
  }

  /// What a table is used for, in the order of the tables.
  enum Use: Int, CaseIterable {
    case vagueTerms, observableVerbs, provisionPhrases, openEndedPhrases,
      softAmounts, vagueProvision, instruments, occasions,
      places, roles, expertise
  }

  /// Uses of tables as bits.
  struct UseSet: Hashable, Sendable {
    private var bits: UInt16 = 0

    init() {}

    init(_ uses: Use...) {
      for use in uses { insert(use) }
    }

    /// Who gives something, and what they are trained in.
    static let people = Self(.roles, .expertise)

    var isEmpty: Bool { bits == 0 }

    func intersection(_ other: Self) -> Self {
      var both = self
      both.bits &= other.bits
      return both
    }

    func contains(_ use: Use) -> Bool { bits & 1 << UInt16(use.rawValue) != 0 }
    func isDisjoint(with other: Self) -> Bool { bits & other.bits == 0 }
    mutating func insert(_ use: Use) { bits |= 1 << UInt16(use.rawValue) }
    mutating func formUnion(_ other: Self) { bits |= other.bits }
  }

  /// Creates the tables for English as it is written in England's schools.
  public init() {
    self = .english
  }

  private init(_ tables: [PhraseTable]) {
    shared = Compiled(tables)
  }

  /// The tables for English as it is written in England's schools.
  public static let english = WordTables([
    .vagueTerms,
    .observableVerbs,
    .provisionPhrases,
    .openEndedPhrases,
    .softAmounts,
    .vagueProvision,
    .instruments,
    .occasions,
    .places,
    .roles,
    .expertise,
  ])

  /// The words of all tables, compiled for looking up.
  var lexicon: Lexicon { shared.lexicon }

  private subscript(use: Use) -> PhraseTable {
    get { shared.tables[use.rawValue] }
    set {
      var tables = shared.tables
      tables[use.rawValue] = newValue
      shared = Compiled(tables)
    }
  }

  /// Verbs and phrases that name nothing to be seen or heard.
  public var vagueTerms: PhraseTable {
    get { self[.vagueTerms] }
    set { self[.vagueTerms] = newValue }
  }

  /// Verbs for what can be seen, heard or counted.
  public var observableVerbs: PhraseTable {
    get { self[.observableVerbs] }
    set { self[.observableVerbs] = newValue }
  }

  /// Phrases that say what the pupil is given.
  public var provisionPhrases: PhraseTable {
    get { self[.provisionPhrases] }
    set { self[.provisionPhrases] = newValue }
  }

  /// Phrases of time without an end.
  public var openEndedPhrases: PhraseTable {
    get { self[.openEndedPhrases] }
    set { self[.openEndedPhrases] = newValue }
  }

  /// Amounts that nobody can count.
  public var softAmounts: PhraseTable {
    get { self[.softAmounts] }
    set { self[.softAmounts] = newValue }
  }

  /// Words that undermine a promise of provision.
  public var vagueProvision: PhraseTable {
    get { self[.vagueProvision] }
    set { self[.vagueProvision] = newValue }
  }

  /// Tools that measure or record.
  public var instruments: PhraseTable {
    get { self[.instruments] }
    set { self[.instruments] = newValue }
  }

  /// Words for one of several occasions, such as a probe or a lesson.
  public var occasions: PhraseTable {
    get { self[.occasions] }
    set { self[.occasions] = newValue }
  }

  /// Places and parts of the school day.
  public var places: PhraseTable {
    get { self[.places] }
    set { self[.places] = newValue }
  }

  /// Roles of people who deliver provision.
  public var roles: PhraseTable {
    get { self[.roles] }
    set { self[.roles] = newValue }
  }

  /// Words for training, qualification or a specialist profession.
  public var expertise: PhraseTable {
    get { self[.expertise] }
    set { self[.expertise] = newValue }
  }
}

// MARK: - Hashable

extension WordTables {
  /// Returns whether all tables are equal.
  public static func == (one: Self, other: Self) -> Bool {
    one.shared === other.shared || one.shared.tables == other.shared.tables
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(shared.tables)
  }
}
