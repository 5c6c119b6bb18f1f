/// A rule set that comes with the library, and the name by which programs ask for it.
///
/// ```swift
/// let rules = NamedRuleSet.named("personalLearningPlanSpecialSchool")?.rules
/// ```
///
/// ## Topics
///
/// ### What there is
/// - ``all``
/// - ``named(_:)``
/// - ``everyRule``
///
/// ### A set
/// - ``name``
/// - ``rules``
public struct NamedRuleSet: Sendable {
  /// The name, the same as that of the member of ``RuleSet``.
  public let name: String

  /// The set.
  public let rules: RuleSet

  /// The sets that come with the library.
  public static let all: [NamedRuleSet] = [
    Self(name: "standard", rules: .standard),
    Self(name: "wording", rules: .wording),
    Self(name: "smart", rules: .smart),
    Self(name: "fast", rules: .fast),
    Self(name: "scruffy", rules: .scruffy),
    Self(name: "engagement", rules: .engagement),
    Self(name: "attainmentScale", rules: .attainmentScale),
    Self(name: "senSupport", rules: .senSupport),
    Self(name: "ehcLinked", rules: .ehcLinked),
    Self(
      name: "personalLearningPlanSpecialSchool",
      rules: .personalLearningPlanSpecialSchool
    ),
    Self(name: "individualSupportPlanDraft2026", rules: .individualSupportPlanDraft2026),
    Self(name: "coverage", rules: .coverage),
    Self(name: "goldenThread", rules: .goldenThread),
    Self(name: "participation", rules: .participation),
    Self(name: "provision", rules: .provision),
    Self(name: "learningDesign", rules: .learningDesign),
    Self(name: "equity", rules: .equity),
    Self(name: "signals", rules: .signals),
    Self(name: "identity", rules: .identity),
    Self(name: "readiness", rules: .readiness),
  ]

  /// Returns the set with a name.
  ///
  /// - Parameter name: The name, byte for byte.
  /// - Returns: The set, or `nil` if none comes with the library under that name.
  public static func named(_ name: String) -> NamedRuleSet? {
    all.first { $0.name.utf8.elementsEqual(name.utf8) }
  }

  /// Every rule of every set, each once.
  ///
  /// The letters of SMART come first, then the other topics by their codes; within a topic
  /// rules are in the order of their codes, `E2` before `E10`.
  public static let everyRule: [any Rule] = {
    var rules: [RuleID: any Rule] = [:]
    for entry in all.flatMap(\.rules.entries) where rules[entry.card.id] == nil {
      rules[entry.card.id] = entry.rule
    }
    return rules.values.map { (rule: $0, place: Place($0.card)) }
      .sorted { $0.place < $1.place }
      .map(\.rule)
  }()
}

/// Where a rule stands in a list of all rules.
private struct Place: Comparable {
  private let letter: Int
  private let topic: String
  private let prefix: String
  private let number: Int
  private let id: String

  init(_ card: RuleCard) {
    topic = card.topic.rawValue
    let letters = SMARTLetter.allCases
    letter = letters.firstIndex { $0.rawValue == card.topic.rawValue } ?? letters.count
    id = card.id.rawValue
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let start = id.utf8.prefix { !digits.contains($0) }
    prefix = String(start) ?? ""
    let rest = id.utf8.dropFirst(start.count).prefix { digits.contains($0) }
    number = String(rest).flatMap { Int($0) } ?? 0
  }

  static func < (one: Self, other: Self) -> Bool {
    if one.letter != other.letter { return one.letter < other.letter }
    if one.topic != other.topic {
      return one.topic.utf8.lexicographicallyPrecedes(other.topic.utf8)
    }
    if one.prefix != other.prefix {
      return one.prefix.utf8.lexicographicallyPrecedes(other.prefix.utf8)
    }
    if one.number != other.number { return one.number < other.number }
    return one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
  }
}
