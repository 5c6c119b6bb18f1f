public import PlanModel

/// A written target on its way to a structured one.
///
/// The parts are read from the text and count for nothing until a person has confirmed or
/// changed them. The text stays as it was written.
///
/// ```swift
/// var draft = TargetDraft("By June 2027, Sam will read 60 words per minute.")
/// draft.questions.map(\.text)   // Only a month is written: is its last day meant?
/// draft.confirm([.verb, .criterion])
/// draft.due.edit(DuePhrase(latest: "2027-06-18", precision: .day))
/// let made = draft.target(withID: "t-1", confirmedBy: "c-senco")
/// made.leftOut                  // the object
/// ```
///
/// Show ``rendered(for:learner:)`` beside the text: whoever reads both sees at once what
/// was read wrongly. Printing a draft shows how its parts stand, and none of the words.
///
/// ## Topics
///
/// ### Reading
/// - ``init(_:style:dates:words:)``
/// - ``text``
/// - ``style``
///
/// ### Who does what
/// - ``verb``
/// - ``object``
/// - ``manner``
/// - ``condition``
///
/// ### How well
/// - ``criterion``
/// - ``direction``
/// - ``baseline``
/// - ``tool``
/// - ``frequency``
///
/// ### By when
/// - ``due``
///
/// ### Asking a person
/// - ``questions``
/// - ``state(of:)``
/// - ``words(of:)``
/// - ``confirm(_:)``
/// - ``reject(_:)``
///
/// ### Showing and making a target
/// - ``rendered(for:learner:)``
/// - ``target(withID:confirmedBy:)``
public struct TargetDraft: Hashable, Sendable {
  /// The target as written.
  public let text: String

  /// The style that the target is to have.
  public var style: TargetStyle

  /// When it is due.
  public var due: DraftPart<DuePhrase>

  /// The circumstances.
  public var condition: DraftPart<String>

  /// What the pupil does, in the base form.
  public var verb: DraftPart<String>

  /// What it is done to or with.
  public var object: DraftPart<String>

  /// In which way it is done; never read from text.
  public var manner: DraftPart<String>

  /// How well, how often or how long counts as met.
  public var criterion: DraftPart<Criterion>

  /// Which way is better; read only where less is.
  public var direction: DraftPart<Direction>

  /// Where the pupil starts.
  public var baseline: DraftPart<Baseline>

  /// What it is measured with.
  public var tool: DraftPart<String>

  /// How often it is measured.
  public var frequency: DraftPart<Frequency>

  /// Who acts, as far as the text says it.
  let actor: TextPart<String>?

  /// Reads a target.
  ///
  /// - Parameters:
  ///   - text: The target as written.
  ///   - style: The style that the target is to have.
  ///   - dates: Which number of a numeric date is the day.
  ///   - words: The tables of words to read with.
  public init(
    _ text: String,
    style: TargetStyle = .smart,
    dates: DateOrder = .dayMonthYear,
    words: WordTables = .english
  ) {
    let read = TargetText(text, dates: dates, words: words)
    self.text = text
    self.style = style
    due = DraftPart(read.due)
    condition = DraftPart(read.condition)
    verb = DraftPart(read.verb)
    object = DraftPart(read.object)
    manner = DraftPart(nil)
    criterion = DraftPart(read.criterion)
    direction = DraftPart(Self.direction(of: read))
    baseline = DraftPart(read.baseline)
    tool = DraftPart(read.tool)
    frequency = DraftPart(read.frequency)
    actor = read.actor
  }

  private static func direction(of read: TargetText) -> TextPart<Direction>? {
    guard read.wording.decreases, let verb = read.verb else { return nil }
    return TextPart(.decrease, words: verb.words, confidence: .medium)
  }
}

// MARK: - Redaction

extension TargetDraft: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How the parts stand, and none of the words.
  public var description: String {
    let parts = DraftField.all.compactMap { field -> String? in
      let state = state(of: field)
      return state == .missing ? nil : "\(field.rawValue): \(state.name)"
    }
    return "TargetDraft(\(parts.joined(separator: ", ")))"
  }

  /// How the parts stand, and none of the words.
  public var debugDescription: String { description }

  /// A mirror of how the parts stand.
  public var customMirror: Mirror {
    Mirror(self, children: ["parts": description])
  }
}
