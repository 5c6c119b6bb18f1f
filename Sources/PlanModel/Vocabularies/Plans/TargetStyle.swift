/// The way in which a target is written, which decides what is asked of it.
///
/// A measurable target is not the best one for every pupil. Open styles notice what a pupil
/// does in place of predicting it, and no rule about numbers applies to them.
///
/// ## Topics
///
/// ### Measurable styles
/// - ``smart``
/// - ``fast``
/// - ``attainmentScale``
///
/// ### Open styles
/// - ``scruffy``
/// - ``engagement``
/// - ``mapp``
/// - ``isOpenOutcome``
public struct TargetStyle: VocabularyCode {
  /// The code as it stands in documents, such as `scruffy`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Specific, measurable, achievable, relevant and time-bound.
  public static let smart = Self(rawValue: "smart")

  /// Frequently discussed, ambitious, specific and transparent (Sull and Sull, 2018).
  public static let fast = Self(rawValue: "fast")

  /// Student-led, creative, relevant, unspecified, fun, for youngsters (Lacey, 2010).
  public static let scruffy = Self(rawValue: "scruffy")

  /// What is noticed in the five areas of the Engagement Model.
  public static let engagement = Self(rawValue: "engagement")

  /// Goal attainment scaling: five levels agreed beforehand (Kiresuk and Sherman, 1968).
  public static let attainmentScale = Self(rawValue: "attainmentScale")

  /// Mapping and assessing personal progress, after the school that devised it (Sissons).
  public static let mapp = Self(rawValue: "mapp")

  /// Whether the outcome stays open, so that no criterion or due day is expected.
  ///
  /// `false` for a style that is not known.
  public var isOpenOutcome: Bool {
    switch self {
    case .scruffy, .engagement, .mapp: true
    default: false
    }
  }
}

// MARK: - Vocabulary

extension TargetStyle {
  /// The styles that the library knows.
  public static let vocabulary = Vocabulary<TargetStyle>(
    id: "targetStyle",
    title: "Styles of target",
    version: "1.0",
    status: .ownTerms,
    source: """
      This library, after Lacey (2010), Sull and Sull (2018), Kiresuk and Sherman (1968), \
      Sissons, and the Engagement Model (Department for Education)
      """,
    entries: [
      .init(.smart, "SMART", aliases: ["SMART target", "SMART targets", "SMART goal"]),
      .init(.fast, "FAST", aliases: ["FAST target", "FAST goal", "FAST goals"]),
      .init(
        .scruffy,
        "SCRUFFY",
        aliases: ["Scruffy target", "Scruffy targets", "Lacey"]
      ),
      .init(
        .engagement,
        "Engagement Model",
        aliases: ["Engagement", "Engagement target"],
        note: "No level and no total; five areas of engagement, each noticed on its own."
      ),
      .init(
        .attainmentScale,
        "Goal attainment scaling",
        aliases: ["GAS", "Goal attainment scale", "GAS goal", "Attainment scale"]
      ),
      .init(
        .mapp,
        "MAPP",
        aliases: ["Mapping and assessing personal progress"],
        note: "The descriptors are licensed; the school supplies its text."
      ),
    ]
  )
}
