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
  /// Verbs and phrases that name nothing to be seen or heard.
  public var vagueTerms: PhraseTable = .vagueTerms

  /// Verbs for what can be seen, heard or counted.
  public var observableVerbs: PhraseTable = .observableVerbs

  /// Phrases that say what the pupil is given.
  public var provisionPhrases: PhraseTable = .provisionPhrases

  /// Phrases of time without an end.
  public var openEndedPhrases: PhraseTable = .openEndedPhrases

  /// Amounts that nobody can count.
  public var softAmounts: PhraseTable = .softAmounts

  /// Words that undermine a promise of provision.
  public var vagueProvision: PhraseTable = .vagueProvision

  /// Tools that measure or record.
  public var instruments: PhraseTable = .instruments

  /// Words for one of several occasions, such as a probe or a lesson.
  public var occasions: PhraseTable = .occasions

  /// Places and parts of the school day.
  public var places: PhraseTable = .places

  /// Roles of people who deliver provision.
  public var roles: PhraseTable = .roles

  /// Words for training, qualification or a specialist profession.
  public var expertise: PhraseTable = .expertise

  /// Creates the tables for English as it is written in England's schools.
  public init() {}

  /// The tables for English as it is written in England's schools.
  public static let english = WordTables()
}
