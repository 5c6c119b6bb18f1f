/// Something that a person is asked about a draft, because text can't settle it.
///
/// The question is in the library's own words and quotes nothing.
///
/// ## Topics
///
/// ### What is asked
/// - ``code``
/// - ``field``
/// - ``words``
/// - ``text``
public struct DraftQuestion: Hashable, Sendable {
  /// What the question is about.
  public let code: Code

  /// The part that the answer settles.
  ///
  /// `nil` if it is no part of a target: who is meant.
  public let field: DraftField?

  /// The bytes of the words that are meant, in the UTF-8 of the text.
  ///
  /// `nil` if no words are meant.
  public let words: Range<Int>?

  init(_ code: Code, _ field: DraftField?, at words: Range<Int>?) {
    self.code = code
    self.field = field
    self.words = words
  }
}

// MARK: - Words

extension DraftQuestion {
  /// The question in one plain sentence.
  public var text: String { Self.texts[code] ?? "Is this what the words mean?" }

  private static let texts: [Code: String] = [
    .dayOrMonthFirst: "Is the first number of the date the day or the month?",
    .monthOnly: "Only a month is written: is its last day meant?",
    .calendarNeeded: "On which day does that part of the school year end?",
    .startNeeded: "From which day is the time counted?",
    .yearMissing: "In which year?",
    .startOrGoal: "Is this number where the pupil starts, or where the target leads?",
    .compoundCriterion:
      "Must the percentage be reached on each of the counted occasions?",
    .whoIsMeant: "Who is meant?",
    .whatInstead: "What will the pupil do instead?",
    .unsure: "Is this what the words mean?",
  ]
}
