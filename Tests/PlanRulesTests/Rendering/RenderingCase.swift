import PlanModel
import PlanRules
import Testing

/// A target and the words that it must give, written by hand.
struct RenderingCase: Sendable, CustomTestStringConvertible {
  let title: String
  let target: Target
  var learner: String?
  let teacher: String
  let pupil: String

  var testDescription: String { title }

  init(
    _ title: String,
    learner: String? = nil,
    style: TargetStyle = .smart,
    _ change: (inout Target) -> Void,
    teacher: String,
    pupil: String
  ) {
    self.title = title
    self.learner = learner
    target = Target(id: "t-1", style: style).with(change)
    self.teacher = teacher
    self.pupil = pupil
  }

  /// A skill and a criterion, and nothing else.
  init(
    _ title: String,
    _ verb: String,
    _ object: String?,
    _ criterion: Criterion,
    direction: Direction? = nil,
    unit: MeasureUnit? = nil,
    teacher: String,
    pupil: String
  ) {
    self.init(
      title,
      {
        $0.skill = Skill(verb: verb, object: object)
        $0.criterion = criterion
        if direction != nil || unit != nil {
          $0.measure = Measure(unit: unit).with { $0.direction = direction }
        }
      },
      teacher: teacher,
      pupil: pupil
    )
  }
}
