public import PlanModel

/// Something that a teacher may want to look at.
///
/// A finding informs and never blocks. It says which rule noticed something, where, why
/// it matters and what could be written instead. Its sentences are the rule's own: they
/// quote nothing from the plan, so a finding may be shown and logged by its rule and path.
///
/// ```swift
/// for finding in plan.findings(applying: .standard, asOf: today) {
///   show(finding.message, at: finding.path)
/// }
/// ```
///
/// ## Topics
///
/// ### What was noticed
/// - ``rule``
/// - ``topic``
/// - ``severity``
/// - ``force``
/// - ``citation``
///
/// ### Where
/// - ``path``
/// - ``words``
///
/// ### What to do
/// - ``message``
/// - ``suggestions``
/// - ``setAside``
public struct Finding: Hashable, Sendable {
  private let notice: Notice

  /// How much it matters.
  public private(set) var severity: Severity

  /// On whose word the rule stands.
  public private(set) var force: Force

  private var standing: SharedValue<SetAside>?

  /// What the rule noticed, behind one reference.
  private final class Notice: Sendable {
    let card: RuleCard
    let path: PlanPath
    let words: Range<Int>?
    let sentence: String
    let detail: FindingDetail?
    let suggestions: [String]?

    init(
      card: RuleCard,
      path: PlanPath,
      words: Range<Int>?,
      sentence: String,
      detail: FindingDetail?,
      suggestions: [String]?
    ) {
      self.card = card
      self.path = path
      self.words = words
      self.sentence = sentence
      self.detail = detail
      self.suggestions = suggestions
    }

    func says(what other: Notice) -> Bool {
      self === other
        || (card.id == other.card.id && path == other.path && words == other.words
          && sentence == other.sentence && detail == other.detail
          && suggestions == other.suggestions)
    }
  }

  /// Creates a finding of a rule.
  ///
  /// The sentences must not quote the plan. A detail is put where the sentence has `{}`
  /// when the message is read; it holds a number or the name of a code, never a pupil's
  /// words.
  ///
  /// - Parameters:
  ///   - card: What the rule says about itself.
  ///   - path: The place in the plan.
  ///   - words: The bytes that are meant in the text at the path.
  ///   - severity: How much it matters here, `nil` for the rule's own severity.
  ///   - sentence: What was noticed.
  ///   - detail: What stands for `{}` in the sentence.
  ///   - suggestions: Other ways of writing it, `nil` for the rule's own.
  public init(
    of card: RuleCard,
    at path: PlanPath,
    words: Range<Int>? = nil,
    severity: Severity? = nil,
    _ sentence: String,
    detail: FindingDetail? = nil,
    suggestions: [String]? = nil
  ) {
    notice = Notice(
      card: card,
      path: path,
      words: words,
      sentence: sentence,
      detail: detail,
      suggestions: suggestions
    )
    self.severity = severity ?? card.severity
    force = card.force
  }

  /// The rule that noticed it.
  public var rule: RuleID { notice.card.id }

  /// The letter of SMART or the topic it belongs to.
  public var topic: RuleTopic { notice.card.topic }

  /// The place in the plan.
  public var path: PlanPath { notice.path }

  /// The bytes that are meant, in the UTF-8 of the text at the path.
  ///
  /// `nil` if no words are meant, for instance because something is missing.
  public var words: Range<Int>? { notice.words }

  /// Other ways of writing it, two to four.
  public var suggestions: [String] { notice.suggestions ?? notice.card.suggestions }

  /// Where the rule comes from.
  public var citation: Citation { notice.card.citation }

  /// Why a person has set the finding aside.
  ///
  /// `nil` while nobody has; a finding set aside stays in the list.
  public var setAside: SetAside? { standing?.value }

  /// Settles how the finding stands in a rule set.
  mutating func settle(force: Force, severity: Severity?) {
    self.force = force
    if let severity { self.severity = severity }
  }

  /// Notes why a person has set the finding aside, `nil` if nobody has.
  mutating func settle(_ setAside: SetAside?) {
    standing = setAside.map(SharedValue.init) ?? standing
  }

  /// What was noticed, in one plain sentence; put together when it is read.
  public var message: String {
    guard let detail = notice.detail else { return notice.sentence }
    let bytes = Array(notice.sentence.utf8)
    let slot = Array("{}".utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: slot) })
    else { return notice.sentence }
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    let after = String(decoding: bytes[(start + slot.count)...], as: UTF8.self)
    return before + detail.description + after
  }
}

// MARK: - Hashable

extension Finding {
  /// Returns whether two findings say the same about the same place.
  public static func == (one: Self, other: Self) -> Bool {
    one.severity == other.severity && one.force == other.force
      && one.setAside == other.setAside && one.notice.says(what: other.notice)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(path)
    hasher.combine(words)
  }
}

// MARK: - Redaction

extension Finding: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The rule and the path, and nothing of what stands there.
  public var description: String { "\(rule.rawValue) at \(path.pointer)" }

  /// The rule and the path, and nothing of what stands there.
  public var debugDescription: String { description }

  /// A mirror of the rule and the path only.
  public var customMirror: Mirror {
    Mirror(self, children: ["rule": rule.rawValue, "path": path.pointer])
  }
}
