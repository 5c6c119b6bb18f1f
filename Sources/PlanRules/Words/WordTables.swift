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
  /// The tables in the order of ``Use``, behind one reference.
  private var tables: [PhraseTable]

  /// What a table is used for, in the order of the tables.
  private enum Use: Int {
    case vagueTerms, observableVerbs, provisionPhrases, openEndedPhrases,
      softAmounts, vagueProvision, instruments, occasions,
      places, roles, expertise
  }

  /// Creates the tables for English as it is written in England's schools.
  public init() {
    tables = [
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
    ]
  }

  /// The tables for English as it is written in England's schools.
  public static let english = WordTables()

  private subscript(use: Use) -> PhraseTable {
    get { tables[use.rawValue] }
    set { tables[use.rawValue] = newValue }
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
