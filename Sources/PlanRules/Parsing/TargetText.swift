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
  private var parts: SharedValue<TargetParts>

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
    let tokens = TextTokens(text)
    var reader = TargetTextReader(tokens: tokens, dates: dates, words: words)
    var parts = TargetParts()
    reader.read(into: &parts)
    self.parts = SharedValue(parts)
  }

  /// When it is due.
  ///
  /// `nil` if no time is written.
  public var due: TextPart<DuePhrase>? {
    get { parts.value.due }
    set { parts = parts.with { $0.due = newValue } }
  }

  /// Given what, when or where.
  ///
  /// `nil` if no circumstances are written.
  public var condition: TextPart<String>? {
    get { parts.value.condition }
    set { parts = parts.with { $0.condition = newValue } }
  }

  /// Who acts.
  ///
  /// `nil` if nobody is named.
  public var actor: TextPart<String>? {
    get { parts.value.actor }
    set { parts = parts.with { $0.actor = newValue } }
  }

  /// The verb in its base form, or the vague phrase that stands in its place.
  ///
  /// `nil` if no verb was found.
  public var verb: TextPart<String>? {
    get { parts.value.verb }
    set { parts = parts.with { $0.verb = newValue } }
  }

  /// Whether the verb stands in the table of observable verbs.
  public var isObservable: Bool {
    get { parts.value.isObservable }
    set { parts = parts.with { $0.isObservable = newValue } }
  }

  /// What the verb is done to or with.
  ///
  /// `nil` if nothing is written.
  public var object: TextPart<String>? {
    get { parts.value.object }
    set { parts = parts.with { $0.object = newValue } }
  }

  /// How well, how often or how long counts as met.
  ///
  /// `nil` if no criterion was found.
  public var criterion: TextPart<Criterion>? {
    get { parts.value.criterion?.value }
    set { parts = parts.with { $0.criterion = newValue.map(SharedValue.init) } }
  }

  /// The word for one occasion, such as "probes".
  ///
  /// `nil` if the criterion counts no occasions.
  public var occasion: TextPart<String>? {
    get { parts.value.occasion }
    set { parts = parts.with { $0.occasion = newValue } }
  }

  /// Where the pupil starts.
  ///
  /// `nil` if no start is written.
  public var baseline: TextPart<Baseline>? {
    get { parts.value.baseline?.value }
    set { parts = parts.with { $0.baseline = newValue.map(SharedValue.init) } }
  }

  /// What it is measured with.
  ///
  /// `nil` if no tool is written.
  public var tool: TextPart<String>? {
    get { parts.value.tool }
    set { parts = parts.with { $0.tool = newValue } }
  }

  /// How often it is measured.
  ///
  /// `nil` if nothing is written.
  public var frequency: TextPart<Frequency>? {
    get { parts.value.frequency?.value }
    set { parts = parts.with { $0.frequency = newValue.map(SharedValue.init) } }
  }

  /// What rules look for beside the parts.
  var wording: TargetWording { parts.value.wording }
}

// MARK: - Redaction

extension TargetText: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The names of the parts that were found, and none of the words.
  public var description: String {
    let parts: [(String, Bool)] = [
      ("due", !due.isMissing), ("condition", condition != nil), ("actor", actor != nil),
      ("verb", verb != nil), ("object", object != nil),
      ("criterion", !criterion.isMissing),
      ("baseline", !baseline.isMissing), ("tool", tool != nil),
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
