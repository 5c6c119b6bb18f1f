import PlanModel
import PlanRules
import Testing

@Suite("Rendered targets")
struct RenderedTargetTests {
  @Test(
    "A target with a form of criterion is told in words",
    arguments: RenderingCase.forms
  )
  func forms(example: RenderingCase) {
    #expect(example.target.rendered(for: .teacher) == example.teacher)
    #expect(example.target.rendered(for: .pupil) == example.pupil)
  }

  @Test("A target of a style is told in words", arguments: RenderingCase.styles)
  func styles(example: RenderingCase) {
    let teacher = example.target.rendered(for: .teacher, learner: example.learner)
    #expect(teacher == example.teacher)
    let pupil = example.target.rendered(for: .pupil, learner: example.learner)
    #expect(pupil == example.pupil)
  }

  @Test("Every form of criterion has a sentence of its own")
  func allForms() {
    let told = Set(RenderingCase.forms.compactMap(\.target.criterion?.kind))
    let judged = Set(RenderingCase.styles.compactMap(\.target.criterion?.kind))
    let known = CriterionKind.vocabulary.entries.map(\.code)
    // "Maintained" is said beside another form, and tested there.
    #expect(Set(known).subtracting(told).subtracting(judged) == [.maintained])
  }

  @Test("An audience that is not known reads the teacher's sentence")
  func otherAudience() {
    let target = Target(id: "t-1").with { $0.skill = Skill(verb: "read") }
    let family = Audience(rawValue: "family")
    #expect(target.rendered(for: family) == target.rendered(for: .teacher))
  }

  @Test("A name stands where it is passed, and nowhere else")
  func names() {
    let target = Target(id: "t-1").with { $0.skill = Skill(verb: "read") }
    #expect(target.rendered(for: .teacher, learner: "Sam") == "Sam will read.")
    #expect(target.rendered(for: .teacher) == "The pupil will read.")
    #expect(!target.rendered(for: .pupil, learner: "Sam").contains("Sam"))
  }
}
