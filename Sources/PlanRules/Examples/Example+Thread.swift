import PlanModel

extension Example {
  /// A pair whose failing plan differs from the plan in which everything is linked.
  ///
  /// - Parameters:
  ///   - yearGroup: The pupil's year group.
  ///   - day: The day on which both are looked at.
  ///   - setting: What to change in the context of both.
  ///   - given: What to change in both plans first.
  ///   - change: What to change in the failing plan.
  /// - Returns: The pair.
  @inline(never)
  static func linked(
    in yearGroup: YearGroup? = nil,
    asOf day: Day = "2026-09-07",
    setting: (inout RuleContext) -> Void = { _ in },
    given: (inout LearningPlan) -> Void = { _ in },
    _ change: (inout LearningPlan) -> Void
  ) -> RuleExamples {
    var passes = linkedPlan
    given(&passes)
    var fails = passes
    change(&fails)
    var context = RuleContext(asOf: day, yearGroup: yearGroup)
    setting(&context)
    return RuleExamples(passes: passes, fails: fails, context: context)
  }

  /// The complete plan with the thread from aspiration to provision, in use and agreed.
  static let linkedPlan = complete.with {
    $0.lifecycle = .active
    $0.ends = "2027-07-21"
    $0.contributors = [
      Contributor(id: "c-1", role: .pupil),
      Contributor(id: "c-2", role: .parentOrCarer),
      Contributor(id: "c-3", role: .classTeacher),
    ]
    $0.aspirations = [Aspiration(id: "a-1", text: "I want to work in a kitchen.")]
    $0.outcomes[0].aspiration = "a-1"
    $0.outcomes[0].needs = ["n-1"]
    $0.strategies = [
      Strategy(
        id: "s-1",
        text: "Draws the problem first",
        reason: "Finds the second step when the first is drawn"
      )
    ]
    $0.supports = [linkedSupport]
    $0.targets[0].strategies = ["s-1"]
    $0.targets[0].supports = ["u-1"]
    $0.targets[0].voices = ["v-1"]
    $0.provision[0].outcomes = ["o-1"]
    $0.provision[0].ends = "2027-06-30"
    $0.provision[0].entry = "3 of 10 problems"
    for place in $0.voices.indices {
      $0.voices[place].medium = .speech
      $0.voices[place].on = "2026-09-01"
    }
    $0.agreements = [
      Agreement(id: "g-1", contributor: "c-1", response: .agreed),
      Agreement(id: "g-2", contributor: "c-2", response: .agreed),
    ]
    $0.events = [PlanEvent(id: "e-1", kind: .familyNotified, on: "2026-09-08")]
  }

  private static let linkedSupport = Support(
    id: "u-1",
    text: "Text-to-speech",
    barrier: "The words of a long problem"
  ).with {
    $0.considerations = [.multipleWaysToPerceive]
    $0.scope = .individual
    $0.fading = "From all problems to those with new words"
    $0.starts = "2026-09-07"
  }
}
