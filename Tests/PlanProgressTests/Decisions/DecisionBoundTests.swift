import PlanModel
import PlanProgress
import Testing

@Suite("Bounds in the words of decision points")
struct DecisionBoundTests {
  private func text(
    _ condition: DecisionCondition,
    of target: Target = Cases.reader,
    _ values: [Number?]
  ) -> String {
    DecisionEvaluation(
      of: DecisionPoint(id: "p", conditions: [condition]),
      for: target,
      readings: Cases.weekly(values),
      asOf: Cases.day(ofWeek: 12)
    ).text
  }

  private func latest(
    _ metric: DecisionMetric,
    _ comparison: DecisionComparison,
    _ value: Number
  ) -> DecisionCondition {
    DecisionCondition(
      metric: metric,
      statistic: .latest,
      comparison: comparison,
      value: value
    )
  }

  @Test(
    "A value has the places that keep it apart from the bound, and the unit of the target",
    arguments: [
      (79.96, 80, "79.96 words a minute"), (79.99, 80, "79.99 words a minute"),
      (80, 80, "80 words a minute"), (50.04, 50, "50.04 words a minute"),
      (12.34, 80, "12.3 words a minute"), (79.96, 79.97, "79.96 words a minute"),
      (79.99999, 80, "just under 80 words a minute"),
      (80.00001, 80, "just over 80 words a minute"),
    ] as [(Number, Number, String)]
  )
  func values(value: Number, bound: Number, words: String) {
    let text = text(latest(.value, .below, bound), [value])
    #expect(text.contains(" is \(words), and below \(bound) words a minute was"))
  }

  @Test("A percentage just short of the bound does not read as the bound")
  func percentage() {
    let percent = Cases.target(.percent(80)).with {
      $0.starts = Cases.start
      $0.measure = Measure(unit: .percent)
    }
    let text = text(latest(.percentCorrect, .below, 80), of: percent, [79.96])
    #expect(text.contains(" is 79.96%, and below 80% was looked for"))
  }

  @Test(
    "The bound of a slope is said as it was agreed",
    arguments: [
      (0.25, "0.27, and at most 0.25 was"), (0.27, "0.27, and at most 0.27 was"),
      (0.2704, "0.27, and at most 0.2704 was"), (0.269, "0.27, and at most 0.269 was"),
    ] as [(Number, String)]
  )
  func slope(bound: Number, words: String) {
    let values: [Number?] = [42.27, 42.54, 42.81, 43.08, 43.35, 43.62]
    let text = text(latest(.slope, .atMost, bound), values)
    #expect(text.contains(" is \(words) looked for"))
  }
}
