import FileGeneration
import PlanCodec
import PlanModel
import PlanRules

/// A rule in the catalogue, with its two examples tried out.
struct CatalogueEntry {
  /// What the rule says about itself.
  let card: RuleCard

  /// The names of the sets that hold it.
  let sets: [String]

  /// What the examples are checked with.
  let setting: ExampleSetting

  /// The plan that passes.
  let passing: JSONText

  /// The plan that fails.
  let failing: JSONText

  /// Where the two plans differ.
  let differences: [ExampleDifference]

  /// What the rule notices in the plan that fails.
  let findings: [Finding]

  /// Tries a rule's examples, as they are read back from JSON.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - sets: The sets in which it may be.
  /// - Throws: A fault if the rule has no examples, notices something in the one that passes
  ///   or nothing in the one that fails, or an example does not survive JSON.
  init(_ rule: any Rule, sets: [NamedRuleSet]) throws(CatalogueFault) {
    card = rule.card
    let id = card.id
    guard let examples = rule.examples else {
      throw CatalogueFault(subject: id.rawValue, cure: "give the rule its two examples")
    }
    self.sets = sets.filter { $0.rules.contains(id) }.map(\.name)
    setting = ExampleSetting(examples.context)
    let passes = try Self.travelled(examples.passes, of: id)
    let fails = try Self.travelled(examples.fails, of: id)
    passing = passes.json
    failing = fails.json
    differences = ExampleDifference.all(from: passes.json, to: fails.json)
    let alone = RuleSet([rule])
    findings = fails.plan.findings(applying: alone, in: examples.context)
    let others = passes.plan.findings(applying: alone, in: examples.context)
    guard others.isEmpty else {
      throw CatalogueFault(
        subject: id.rawValue,
        cure: "it notices something in the example that passes"
      )
    }
    guard !findings.isEmpty, findings.allSatisfy({ $0.rule == id }) else {
      throw CatalogueFault(
        subject: id.rawValue,
        cure: "it notices nothing in the example that fails"
      )
    }
  }

  /// Writes a plan as JSON and reads it again, so that what is checked is what is shown.
  private static func travelled(
    _ plan: LearningPlan,
    of id: RuleID
  ) throws(CatalogueFault) -> (plan: LearningPlan, json: JSONText) {
    do {
      let bytes = try PlanJSON.encode(plan)
      let value = try JSONValue(parsing: bytes)
      return (try PlanJSON.decode(LearningPlan.self, from: bytes), JSONText(value))
    } catch {
      throw CatalogueFault(
        subject: id.rawValue,
        cure: "an example can't be written as JSON and read again"
      )
    }
  }
}

extension JSONText {
  /// Creates the same value for the layout of made files.
  ///
  /// - Parameter value: The value.
  init(_ value: JSONValue) {
    switch value {
    case .null: self = .null
    case .bool(let flag): self = .flag(flag)
    case .number(let number): self = .number(number.text)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .list(elements.map { JSONText($0) })
    case .object(let members):
      self = .object(
        members.map { JSONMember(name: $0.name, value: JSONText($0.value)) }
      )
    }
  }
}
