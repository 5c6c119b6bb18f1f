import PlanModel
import PlanRules

/// What was read in a statement, to be held beside what is expected.
struct LabelledReading {
  private let text: TargetText

  init(_ text: String) {
    self.text = TargetText(text)
  }

  /// Returns for each part that counts whether it is as expected.
  func comparison(with parts: LabelledTarget.Parts) -> [(name: String, isRight: Bool)] {
    let all: [(name: String, isRight: Bool)] = [
      ("due", isDue(parts.due)),
      ("condition", (text.condition != nil) == parts.condition),
      ("tool", (text.tool != nil) == parts.tool),
      ("frequency", (text.frequency != nil) == parts.frequency),
      ("verb", isVerb(parts.verb)),
      ("criterion", isKind(parts.criterion)),
      ("numbers", holdsNumbers(of: parts.criterion)),
    ]
    return all.filter { parts.soft?.contains($0.name) != true }
  }

  private func isDue(_ due: LabelledTarget.Parts.Due?) -> Bool {
    guard let due else { return text.due == nil }
    guard let read = text.due?.value else { return false }
    return read.latest?.description == due.latestDate
  }

  private func isVerb(_ verb: String?) -> Bool {
    guard let verb else { return text.verb == nil }
    guard let read = text.verb?.value else { return false }
    return verb.split(separator: "|").contains {
      read.contains($0) || $0.contains(read)
    }
  }

  private func isKind(_ criterion: LabelledTarget.Parts.Criterion?) -> Bool {
    guard let criterion else { return text.criterion == nil }
    guard let read = text.criterion?.value else { return false }
    var kinds = Self.names[read.kind] ?? []
    if text.baseline != nil { kinds.insert("fromTo") }
    return criterion.kind == "any" || !kinds.isDisjoint(with: criterion.kinds)
  }

  /// The names that labels have for a form of criterion.
  private static let names: [CriterionKind: Set<String>] = [
    .occasions: ["occasions"], .percent: ["percent"], .rate: ["rate", "count"],
    .within: ["latency"], .atLeastFor: ["duration"], .frequency: ["frequency"],
    .rubric: ["rubric", "gas"], .independence: ["independence"], .compound: ["compound"],
    .generalised: ["generalised"], .maintained: ["maintained"],
  ]

  private func holdsNumbers(of criterion: LabelledTarget.Parts.Criterion?) -> Bool {
    guard let choices = criterion?.nums, let read = text.criterion?.value else {
      return true
    }
    let whole = [
      read.passes, read.occasions, read.times, read.level, read.maximumPrompts,
      read.consecutive, read.settings, read.people, read.weeks,
    ].compactMap { $0.map(Double.init) }
    let exact = [read.percent, read.value, read.minimumAccuracy]
      .compactMap { $0?.doubleValue }
    return choices.allSatisfy { choice in
      choice.numbers.contains { whole.contains($0) || exact.contains($0) }
    }
  }
}
