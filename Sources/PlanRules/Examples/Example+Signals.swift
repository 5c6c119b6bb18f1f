import PlanModel

extension Example {
  /// A pair with a signal: one that states readings, and one that says something else.
  @inline(never)
  static func signal(_ text: String) -> RuleExamples {
    func change(_ text: String) -> (inout LearningPlan) -> Void {
      {
        $0.signals = [
          Signal(id: "s-1", method: "fourPointRule/1.0", target: "t-1").with {
            $0.text = text
          }
        ]
      }
    }
    return cycles(
      after: [],
      passes: change("The last four readings lie short of the aim for their days."),
      fails: change(text)
    )
  }
}
