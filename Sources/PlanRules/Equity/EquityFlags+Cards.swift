import PlanModel

extension EquityFlags {
  /// What every pattern asks, and why, in the order of the codes.
  ///
  /// A tool that looks at cycles or groups itself shows the question that belongs to a flag.
  public static let cards: [RuleCard] = {
    var cards = EquityRules.all.map(\.card)
    cards.append(levelFrozen)
    cards.append(groupPattern)
    return cards
  }()

  /// Returns what a flag asks.
  ///
  /// - Parameter flag: The code of a pattern.
  /// - Returns: The card, or `nil` for a code that is not one of equity.
  public static func card(for flag: RuleID) -> RuleCard? {
    cards.first { $0.id == flag }
  }

  private static let levelFrozen = RuleCard(
    id: .levelFrozen,
    topic: .equity,
    title: "Material moves on with the pupil",
    question: "How does the pupil move on to the next level?",
    why: """
      A pupil who is only ever given the material of much younger pupils can not show \
      more than it holds.
      """,
    severity: .info,
    parameters: ["equity"],
    citation: .equityReasoning,
    suggestions: [
      "try material of the next level, with support",
      "write down what moves the pupil on to the next level",
      "give the same material as the class by another route",
    ]
  )

  private static let groupPattern = RuleCard(
    id: .groupPattern,
    topic: .equity,
    title: "Groups of pupils are expected to grow alike",
    question: "Why does what is asked or decided differ between groups?",
    why: """
      A difference between groups is a question for the school as a whole, by its duty \
      of equality. It says nothing about any one pupil.
      """,
    severity: .info,
    parameters: ["equity"],
    citation: .equityReasoning,
    suggestions: [
      "look at how targets are set in the groups",
      "look at which proposals are turned down, and why",
      "look again next year, and keep small groups out of it",
    ]
  )
}
