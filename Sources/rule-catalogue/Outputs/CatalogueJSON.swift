import FileGeneration
import PlanModel
import PlanRules

/// The catalogue for programs.
struct CatalogueJSON {
  let catalogue: Catalogue

  /// The sets, the rules with whole examples, and the measures.
  var json: JSONText {
    let json: JSONText = [
      "title": "Catalogue of the rules of LearningPlanKit",
      "sets": .list(catalogue.sets.map(Self.set)),
      "school": .object(
        SchoolParameter.all(of: SchoolProfile()).map {
          JSONMember(name: $0.name, value: .string($0.value))
        }
      ),
      "rules": .list(catalogue.entries.map(Self.rule)),
    ]
    guard !catalogue.precision.isEmpty else { return json }
    return json.adding("precision", .list(catalogue.precision.map(Self.measure)))
  }

  private static func set(_ set: NamedRuleSet) -> JSONText {
    [
      "name": .string(set.name),
      "rules": .list(
        set.rules.entries.map { entry in
          let json: JSONText = [
            "id": .string(entry.card.id.rawValue),
            "force": .string(entry.force.rawValue),
          ]
          let severity = entry.severity ?? entry.card.severity
          return json.adding("severity", .string(severity.rawValue))
        }
      ),
    ]
  }

  private static func rule(_ entry: CatalogueEntry) -> JSONText {
    let card = entry.card
    let json: JSONText = [
      "id": .string(card.id.rawValue),
      "topic": .string(card.topic.rawValue),
      "title": .string(card.title),
      "question": .string(card.question),
      "why": .string(card.why),
      "force": .string(card.force.rawValue),
      "severity": .string(card.severity.rawValue),
    ]
    return
      json
      .adding("styles", card.styles.map { .list($0.map { .string($0.rawValue) }) })
      .adding("planKinds", card.planKinds.map { .list($0.map { .string($0.rawValue) }) })
      .adding("parameters", .list(card.parameters.map(JSONText.string)))
      .adding("source", source(card.citation))
      .adding("suggestions", .list(card.suggestions.map(JSONText.string)))
      .adding("sets", .list(entry.sets.map(JSONText.string)))
      .adding("examples", examples(entry))
  }

  private static func source(_ citation: Citation) -> JSONText {
    let json: JSONText = ["work": .string(citation.work)]
    return json.adding("place", citation.place.map(JSONText.string))
      .adding("isVerified", .flag(citation.isVerified))
  }

  private static func examples(_ entry: CatalogueEntry) -> JSONText {
    [
      "setting": entry.setting.json,
      "differences": .list(entry.differences.map(\.json)),
      "findings": .list(entry.findings.map(finding)),
      "passes": entry.passing,
      "fails": entry.failing,
    ]
  }

  private static func finding(_ finding: Finding) -> JSONText {
    let json: JSONText = [
      "rule": .string(finding.rule.rawValue),
      "severity": .string(finding.severity.rawValue),
      "path": .string(finding.path.pointer),
    ]
    let range = finding.words.map { words -> JSONText in
      [.number("\(words.lowerBound)"), .number("\(words.upperBound)")]
    }
    return json.adding("range", range).adding("message", .string(finding.message))
  }

  private static func measure(_ measure: RulePrecision) -> JSONText {
    [
      "rule": .string(measure.rule),
      "part": .string(measure.part),
      "statements": .number("\(measure.statements)"),
      "truePositives": .number("\(measure.truePositives)"),
      "falseAlarms": .number("\(measure.falseAlarms)"),
      "missed": .number("\(measure.missed)"),
      "precision": measure.precision.map(JSONText.number) ?? .null,
      "recall": measure.recall.map(JSONText.number) ?? .null,
    ]
  }
}

extension ExampleDifference {
  /// The place, and what stands there in either plan, `null` for nothing.
  var json: JSONText {
    ["path": .string(path), "passes": passes ?? .null, "fails": fails ?? .null]
  }
}
