extension RuleSet {
  /// The sets that come with the library, each with its name.
  public static let library: [(name: String, rules: RuleSet)] = [
    ("standard", .standard),
    ("wording", .wording),
    ("smart", .smart),
    ("scruffy", .scruffy),
    ("personalLearningPlanSpecialSchool", .personalLearningPlanSpecialSchool),
    ("individualSupportPlanDraft2026", .individualSupportPlanDraft2026),
  ]

  /// Every rule of the library once, in the order of its sets.
  ///
  /// A set for catalogues and tests: some of its rules contradict each other's policies.
  public static let everything: RuleSet = {
    var rules = RuleSet()
    for set in library {
      for entry in set.rules.entries where !rules.contains(entry.card.id) {
        rules.add(entry.rule)
      }
    }
    return rules
  }()

  /// Creates the set of the library with a name.
  ///
  /// The result is `nil` if no set has the name.
  ///
  /// - Parameter name: The name, such as `smart`, byte for byte.
  public init?(named name: String) {
    let found = Self.library.first { $0.name.utf8.elementsEqual(name.utf8) }
    guard let found else { return nil }
    self = found.rules
  }
}
