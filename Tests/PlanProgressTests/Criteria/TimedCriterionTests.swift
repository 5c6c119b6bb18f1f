import PlanModel
import PlanProgress
import Testing

@Suite("Durations, latencies and intervals")
struct TimedCriterionTests {
  private func reading(_ week: Int, _ value: Number, _ unit: MeasureUnit?) -> Reading {
    Cases.reading(week, value) { $0.unit = unit }
  }

  private func measure(_ kind: MeasureKind) -> (inout Target) -> Void {
    { $0.measure = Measure(unit: .seconds).with { $0.kind = kind } }
  }

  @Test(
    "At a bound it passes, and a hundredth beyond it does not",
    arguments: [
      (Criterion.within(5, .minutes), 300, true), (.within(5, .minutes), 300.01, false),
      (.atLeast(for: 5, .minutes), 300, true),
      (.atLeast(for: 5, .minutes), 299.99, false),
      (.within(0.1, .minutes), 6, true), (.within(0.1, .minutes), 6.01, false),
    ] as [(Criterion, Number, Bool)]
  )
  func bounds(criterion: Criterion, seconds: Number, expected: Bool) {
    let evaluation = Cases.evaluate(criterion, [reading(1, seconds, .seconds)])
    #expect(evaluation.occasions.map(\.isPass) == [expected])
  }

  @Test("What a reading times must be what the target times")
  func kinds() {
    let readings = [
      reading(1, 20, .secondsToBegin), reading(2, 20, .secondsBetween),
      reading(3, 0.5, .minutesToBegin), reading(4, 25, .seconds), reading(5, 25, nil),
    ]
    let latency = Cases.evaluate(
      .within(30, .seconds),
      readings,
      measure(.latency)
    )
    #expect(latency.occasions.map(\.on) == [1, 3, 4, 5].map(Cases.day))
    #expect(latency.unused.map(\.reason) == [.timedDifferently])
    let interval = Cases.evaluate(
      .within(30, .seconds),
      readings,
      measure(.interval)
    )
    #expect(interval.unused.count == 2)
    let duration = Cases.evaluate(
      .within(30, .seconds),
      readings,
      measure(.duration)
    )
    #expect(duration.unused.count == 3)
  }

  @Test("Without a word of what is timed, the first reading that says so decides")
  func firstDecides() {
    let readings = [
      reading(1, 20, .seconds), reading(2, 20, .secondsBetween),
      reading(3, 20, .secondsToBegin),
    ]
    let evaluation = Cases.evaluate(.within(1, .minutes), readings)
    #expect(evaluation.administered == 2)
    #expect(evaluation.unused.map(\.reason) == [.timedDifferently])
  }

  @Test("The unit of the criterion says what is timed as well")
  func criterionUnit() {
    let readings = [reading(1, 20, .seconds), reading(2, 20, .secondsBetween)]
    let evaluation = Cases.evaluate(.within(30, .secondsToBegin), readings)
    #expect(evaluation.passed == 1)
    #expect(evaluation.unused.map(\.reason) == [.timedDifferently])
  }

  @Test("A baseline of another kind of time has no line to the target")
  func baseline() {
    let target = Cases.target(.within(30, .seconds)).with {
      measure(.latency)(&$0)
      $0.baseline = Baseline(value: 90, unit: .secondsBetween).with {
        $0.on = Cases.start
      }
      $0.due = "2026-12-18"
    }
    #expect(throws: CannotJudgeReason.timedDifferently) { try Aimline(of: target) }
  }

  @Test("The form says which way is better, whatever the measure says")
  func direction() {
    let readings = [reading(1, 20, .seconds), reading(2, 40, .seconds)]
    let within = Cases.evaluate(.within(30, .seconds), readings) {
      $0.measure = Measure(unit: .seconds).with { $0.direction = .increase }
    }
    #expect(within.occasions.map(\.isPass) == [true, false])
  }

  @Test(
    "Nothing lasts or happens less than no time",
    arguments: [
      (MeasureUnit.seconds, 0), (.secondsToBegin, 0), (.times, 0), (.wordsPerMinute, 0),
      (.points, 1), ("letters", 1),
    ] as [(MeasureUnit, Int)]
  )
  func negative(unit: MeasureUnit, administered: Int) {
    let evaluation = Cases.evaluate(.rate(5, unit), [reading(1, -1, unit)])
    #expect(evaluation.administered == administered)
  }
}
