public import PlanModel

/// What a written target says, as far as it can be read with some certainty.
///
/// The parts are a draft for a person to confirm. What the words leave open stays `nil`:
/// a year that isn't written, who "they" is, which of two numbers is the start.
///
/// ```swift
/// let read = TargetText("By June 2027, the pupil will read 60 words per minute.")
/// read.due?.value.latest   // 30 June 2027
/// read.verb?.value         // read
/// ```
///
/// At most 8,192 bytes are read. Printing the value shows which parts were found, and
/// none of the words.
///
/// ## Topics
///
/// ### Reading
/// - ``init(_:dates:words:)``
///
/// ### Who does what
/// - ``actor``
/// - ``verb``
/// - ``isObservable``
/// - ``object``
/// - ``condition``
///
/// ### How well
/// - ``criterion``
/// - ``occasion``
/// - ``baseline``
/// - ``tool``
/// - ``frequency``
///
/// ### By when
/// - ``due``
public struct TargetText: Hashable, Sendable {
  private let reading: SharedValue<Reading>

  /// The text, and the places of its parts; words are cut out when they are read.
  private struct Reading: Hashable, Sendable {
    let text: String
    let parts: TargetParts
  }

  private var parts: TargetParts { reading.value.parts }

  /// Reads a target.
  ///
  /// - Parameters:
  ///   - text: The target as written.
  ///   - dates: Which number of a numeric date is the day.
  ///   - words: The tables of words to read with.
  public init(
    _ text: String,
    dates: DateOrder = .dayMonthYear,
    words: WordTables = .english
  ) {
    var reader = TargetTextReader(TextTokens(text, words: words), dates: dates)
    var parts = TargetParts()
    reader.read(into: &parts)
    reading = SharedValue(Reading(text: text, parts: parts))
  }

  private func written(_ part: WrittenPart?) -> TextPart<String>? {
    part.map { $0.part(of: reading.value.text) }
  }

  /// When it is due.
  ///
  /// `nil` if no time is written.
  public var due: TextPart<DuePhrase>? { parts.due }

  /// Given what, when or where.
  ///
  /// `nil` if no circumstances are written.
  public var condition: TextPart<String>? { written(parts.condition) }

  /// Who acts.
  ///
  /// `nil` if nobody is named.
  public var actor: TextPart<String>? { written(parts.actor) }

  /// The verb in its base form, or the vague phrase that stands in its place.
  ///
  /// `nil` if no verb was found.
  public var verb: TextPart<String>? { parts.verb }

  /// Whether the verb stands in the table of observable verbs.
  public var isObservable: Bool { parts.isObservable }

  /// What the verb is done to or with.
  ///
  /// `nil` if nothing is written.
  public var object: TextPart<String>? { written(parts.object) }

  /// How well, how often or how long counts as met.
  ///
  /// `nil` if no criterion was found.
  public var criterion: TextPart<Criterion>? { parts.criterion?.value }

  /// The word for one occasion, such as "probes".
  ///
  /// `nil` if the criterion counts no occasions.
  public var occasion: TextPart<String>? { written(parts.occasion) }

  /// Where the pupil starts.
  ///
  /// `nil` if no start is written.
  public var baseline: TextPart<Baseline>? { parts.baseline?.value }

  /// What it is measured with.
  ///
  /// `nil` if no tool is written.
  public var tool: TextPart<String>? { written(parts.tool) }

  /// How often it is measured.
  ///
  /// `nil` if nothing is written.
  public var frequency: TextPart<Frequency>? { parts.frequency?.value }

  /// Whether circumstances are written.
  var hasCondition: Bool { parts.condition != nil }

  /// Whether something is written that the verb is done to or with.
  var hasObject: Bool { parts.object != nil }

  /// Whether a tool is written.
  var hasTool: Bool { parts.tool != nil }

  /// Whether the word for one occasion is written.
  var hasOccasion: Bool { parts.occasion != nil }

  /// Whether a start is written, which always has a number.
  var hasBaseline: Bool { parts.baseline != nil }

  /// Whether it is written how often it is measured.
  var hasFrequency: Bool { parts.frequency != nil }

  /// Whether a criterion is written.
  var hasCriterion: Bool { parts.criterion != nil }

  /// What rules look for beside the parts.
  var wording: TargetWording { parts.wording }
}

// MARK: - Redaction

extension TargetText: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The names of the parts that were found, and none of the words.
  public var description: String {
    let parts: [(String, Bool)] = [
      ("due", !due.isMissing), ("condition", hasCondition), ("actor", parts.actor != nil),
      ("verb", verb != nil), ("object", hasObject), ("criterion", hasCriterion),
      ("baseline", !baseline.isMissing), ("tool", hasTool),
      ("frequency", !frequency.isMissing),
    ]
    let found = parts.filter(\.1).map(\.0)
    return "TargetText(\(found.joined(separator: ", ")))"
  }

  /// The names of the parts that were found, and none of the words.
  public var debugDescription: String { description }

  /// A mirror of the names only.
  public var customMirror: Mirror {
    Mirror(self, children: ["found": description])
  }
}
