import PlanRules

/// All rules of all sets, each once, and how often the rules about text were right.
struct Catalogue {
  /// The sets that come with the library.
  let sets: [NamedRuleSet]

  /// The rules by topic and code.
  let entries: [CatalogueEntry]

  /// How often rules about text were right, none if nobody measured.
  let precision: [RulePrecision]

  /// Tries the examples of all rules.
  ///
  /// - Parameters:
  ///   - rules: The rules, those of every set unless given.
  ///   - precision: How often rules about text were right.
  /// - Throws: A fault if a rule lacks examples, or its examples don't show what it notices.
  init(
    rules: [any Rule] = NamedRuleSet.everyRule,
    precision: [RulePrecision] = []
  ) throws(CatalogueFault) {
    sets = NamedRuleSet.all
    var entries: [CatalogueEntry] = []
    for rule in rules { entries.append(try CatalogueEntry(rule, sets: NamedRuleSet.all)) }
    self.entries = entries
    self.precision = precision
  }

  /// The topics in the order of their rules, each with its rules.
  var topics: [(name: String, entries: [CatalogueEntry])] {
    var topics: [(name: String, entries: [CatalogueEntry])] = []
    for entry in entries {
      let name = Self.name(of: entry.card.topic)
      if topics.last?.name == name {
        topics[topics.count - 1].entries.append(entry)
      } else {
        topics.append((name, [entry]))
      }
    }
    return topics
  }

  /// The name of a topic: its letter's word, or its code in separate words.
  private static func name(of topic: RuleTopic) -> String {
    let letters: [RuleTopic: String] = [
      .specific: "S: specific", .measurable: "M: measurable",
      .achievable: "A: achievable", .relevant: "R: relevant",
      .timeBound: "T: time-bound",
    ]
    if let letter = letters[topic] { return letter }
    let words = topic.rawValue.unicodeScalars.map { scalar in
      scalar.properties.isUppercase
        ? " " + scalar.properties.lowercaseMapping : String(scalar)
    }.joined()
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
