import FileGeneration
import PlanCodec
import PlanModel
import PlanRules

/// What the two examples of a rule are checked with, beside the plans.
struct ExampleSetting {
  /// The day, the year group, the pupil, earlier plans and the school's own decisions, as
  /// far as there are any.
  let json: JSONText

  /// Describes a context.
  ///
  /// - Parameter context: The context.
  init(_ context: RuleContext) {
    var json: JSONText = ["asOf": .string(context.asOf.description)]
    json = json.adding("yearGroup", context.yearGroup.map { .string($0.rawValue) })
    json = json.adding("pupil", context.pupil.flatMap(Self.text))
    if !context.earlierPlans.isEmpty {
      json = json.adding(
        "earlierPlans",
        .list(context.earlierPlans.compactMap(Self.text))
      )
    }
    let usual = SchoolParameter.all(of: SchoolProfile())
    let own = SchoolParameter.all(of: context.school).filter { !usual.contains($0) }
    if !own.isEmpty {
      json = json.adding(
        "school",
        .object(own.map { JSONMember(name: $0.name, value: .string($0.value)) })
      )
    }
    self.json = json
  }

  private static func text(_ document: some PlanDocument) -> JSONText? {
    guard let bytes = try? PlanJSON.encode(document) else { return nil }
    return (try? JSONValue(parsing: bytes)).map { JSONText($0) }
  }
}
