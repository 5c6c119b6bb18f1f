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
  private let notice: SharedValue<Notice>
  private var standing: SharedValue<Standing>

  /// What the rule noticed.
  private struct Notice: Hashable, Sendable {
    let rule: RuleID
    let topic: RuleTopic
    let path: PlanPath
    let words: Range<Int>?
    let suggestions: [String]
    let citation: Citation
    let sentence: String
    let detail: String?
  }

  /// How the finding stands in a rule set and with the people of the plan.
  private struct Standing: Hashable, Sendable {
    var severity: Severity
    var force: Force
    var setAside: SetAside?
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
    detail: String? = nil,
    suggestions: [String]? = nil
  ) {
    notice = SharedValue(
      Notice(
        rule: card.id,
        topic: card.topic,
        path: path,
        words: words,
        suggestions: suggestions ?? card.suggestions,
        citation: card.citation,
        sentence: sentence,
        detail: detail
      )
    )
    standing = SharedValue(
      Standing(severity: severity ?? card.severity, force: card.force)
    )
  }

  /// The rule that noticed it.
  public var rule: RuleID { notice.value.rule }

  /// The letter of SMART or the topic it belongs to.
  public var topic: RuleTopic { notice.value.topic }

  /// How much it matters.
  public var severity: Severity { standing.value.severity }

  /// On whose word the rule stands.
  public var force: Force { standing.value.force }

  /// The place in the plan.
  public var path: PlanPath { notice.value.path }

  /// The bytes that are meant, in the UTF-8 of the text at the path.
  ///
  /// `nil` if no words are meant, for instance because something is missing.
  public var words: Range<Int>? { notice.value.words }

  /// Other ways of writing it, two to four.
  public var suggestions: [String] { notice.value.suggestions }

  /// Where the rule comes from.
  public var citation: Citation { notice.value.citation }

  /// Why a person has set the finding aside.
  ///
  /// `nil` while nobody has; a finding set aside stays in the list.
  public var setAside: SetAside? { standing.value.setAside }

  /// Settles how the finding stands in a rule set.
  mutating func settle(force: Force, severity: Severity?) {
    standing = standing.with {
      $0.force = force
      $0.severity = severity ?? $0.severity
    }
  }

  /// Notes why a person has set the finding aside, `nil` if nobody has.
  mutating func settle(_ setAside: SetAside?) {
    guard setAside != nil else { return }
    standing = standing.with { $0.setAside = setAside }
  }

  /// What was noticed, in one plain sentence; put together when it is read.
  public var message: String {
    let sentence = notice.value.sentence
    guard let detail = notice.value.detail else { return sentence }
    let bytes = Array(sentence.utf8)
    let slot = Array("{}".utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: slot) })
    else { return sentence }
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    let after = String(decoding: bytes[(start + slot.count)...], as: UTF8.self)
    return before + detail + after
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
