import PlanCodec
import PlanModel
import PlanRules

/// Operations that put the parts of a target into words.
enum RenderingOperations {
  static let all = [
    Operation("target.render", render)
  ]

  @Sendable
  private static func render(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let target = try target(in: input.member("target"))
    let learner = try input.optionalMember("learner")?.text()
    let text = target.rendered(for: try audience(input), learner: learner)
    return ["text": .string(text)]
  }

  private static func audience(
    _ input: OperationInput
  ) throws(OperationError) -> Audience {
    let member = try input.member("audience")
    let audience = Audience(rawValue: try member.text())
    guard [.teacher, .pupil].contains(audience) else {
      throw member.invalid("write teacher or pupil")
    }
    return audience
  }

  /// Reads a target, which is no document of its own, in a plan that holds nothing else.
  private static func target(
    in input: OperationInput
  ) throws(OperationError) -> Target {
    guard input.value.members != nil else { throw input.invalid("write an object") }
    var value = input.value
    if value["id"] == nil { value.setMember("id", to: "t-1") }
    let plan: JSONValue = [
      "format": "learning-plan", "version": "1.0", "id": "plan-1", "pupil": "pupil-1",
      "kind": "senSupportPlan", "lifecycle": "active", "targets": [value],
    ]
    let reading = PlanJSON.read(LearningPlan.self, from: plan.canonicalBytes)
    guard let target = reading.document?.targets.first else {
      throw input.invalid("write a target of the format")
    }
    return target
  }
}
