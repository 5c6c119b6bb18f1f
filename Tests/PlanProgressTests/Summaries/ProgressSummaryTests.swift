import PlanModel
import PlanProgress
import Testing

@Suite("Progress summary")
struct ProgressSummaryTests {
  private let scores: [Number?] = [44, 43, 47, 48, 46, 50, 49, 52, 53, 51]

  private func summary(
    _ values: [Number?]? = nil,
    _ change: (inout Target) -> Void = { _ in }
  ) -> ProgressSummary {
    ProgressSummary(
      of: Cases.reader.with(change),
      readings: Cases.weekly(values ?? scores),
      asOf: "2026-11-18"
    )
  }

  @Test("Ten weeks of readings are compared with the aim of their days")
  func adequate() throws {
    let summary = summary()
    #expect(summary.latest == 51)
    #expect(summary.latestOn == "2026-11-16")
    #expect(summary.change == 9)
    #expect(summary.unit == .wordsPerMinute)
    #expect(summary.position == .below)
    #expect(summary.requiredRate == 1.5)
    #expect(try #require(summary.aimToday) > 57)
    #expect(summary.adequacy == .adequate)
    #expect(summary.trendStatement == .belowGoalRate)
    #expect(summary.criterion.state == .notMet)
  }

  @Test("The statement gives value, baseline, aim, count, days and range")
  func statement() {
    let expected =
      "The latest value is 51 words a minute on 16 November 2026; this is 9 more than the "
      + "baseline of 42 words a minute; the aim for that day is 57 words a minute. Over 10 "
      + "readings from 14 September 2026 to 16 November 2026 the change is 1 a week, with a "
      + "90% range of 0.7 to 1.3; 1.5 a week leads to the target. From the latest value, 2.1 a "
      + "week leads to 72 words a minute by 25 January 2027."
    #expect(summary().statement == expected)
  }

  @Test("Few readings are said to be few, and give no slope in words")
  func insufficient() {
    let few = summary([44, 43, nil, 48])
    #expect(few.adequacy == .insufficient)
    #expect(few.trendStatement == nil)
    #expect(few.missed == 1)
    #expect(few.statement.contains("3 readings over 4 weeks do not show a trend yet"))
    #expect(few.statement.contains("1 occasion could not take place (1 absent)."))
    #expect(!few.statement.contains("a week,"))
  }

  @Test("No readings are no progress and no lack of it")
  func empty() {
    let empty = summary([])
    #expect(empty.latest == nil)
    #expect(empty.position == nil)
    #expect(empty.trendLimit == .tooFewReadings)
    #expect(empty.statement == "There is no reading up to 18 November 2026.")
  }

  @Test("Occasions without values are told by their counts")
  func occasionsOnly() {
    let readings = Cases.passes([1, 0, 1]) + [Cases.reading(4) { $0.gap = .absent }]
    let target = Cases.target(.occasions(2, of: 3))
    let summary = ProgressSummary(of: target, readings: readings, asOf: "2026-11-18")
    #expect(
      summary.statement
        == "The criterion was first met on 28 September 2026, and was still met at the last "
        + "occasion on 28 September 2026: 2 of 3 occasions passed, 1 could not take place "
        + "(1 absent)."
    )
  }

  @Test("For something to decrease, a lower value is above the aim")
  func decrease() {
    let summary = summary([18, 17, 15, 14, 13, 11, 10]) {
      $0.criterion = .rate(5, .times)
      $0.measure = Measure(unit: .times).with { $0.direction = .decrease }
      $0.baseline = Baseline(value: 20, unit: .times).with { $0.on = Cases.start }
      $0.due = Cases.day(ofWeek: 15)
    }
    #expect(summary.position == .above)
    #expect(summary.change == -10)
    #expect(summary.trendStatement == .aboveGoalRate)
    #expect(summary.statement.contains("10 less than the baseline"))
  }

  @Test("Counts of items and percentages are one unit")
  func sameUnit() {
    let target = Cases.target(.percent(80)).with {
      $0.baseline = Baseline(value: 4).with {
        $0.outOf = 10
        $0.on = Cases.start
      }
      $0.due = Cases.day(ofWeek: 20)
    }
    let readings = Cases.weekly([5, 6], outOf: 10) + [Cases.reading(3, 12, outOf: 20)]
    let summary = ProgressSummary(of: target, readings: readings, asOf: "2026-11-18")
    #expect(summary.unit == .percent)
    #expect([summary.baseline, summary.latest, summary.change] == [40, 60, 20])
    #expect(summary.statement.contains("The latest value is 60%"))
  }

  @Test(
    "A slope that means nothing is not worked out",
    arguments: [
      (
        Cases.reader.with { $0.measure?.kind = .masteryMeasure },
        CannotJudgeReason.masteryMeasure
      ),
      (Cases.reader.with { $0.measure?.kind = .ratingScale }, .ordinalScale),
      (Cases.reader.with { $0.criterion = .rubric(level: 3) }, .ordinalScale),
      (Cases.target(.atLeast(3, per: .week)), .countsPerPeriod),
      (Cases.reader.with { $0.style = .scruffy }, .openOutcome),
    ]
  )
  func noSlope(target: Target, expected: CannotJudgeReason) {
    let readings = Cases.weekly([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    let summary = ProgressSummary(of: target, readings: readings, asOf: "2026-11-18")
    #expect(summary.trend == nil)
    #expect(summary.trendLimit == expected)
  }

  @Test("A new phase starts the trend again, and the aim goes on")
  func phases() {
    let readings = scores.enumerated().map { place, value in
      Cases.reading(place + 1, value) { $0.phase = place < 6 ? "A" : "B" }
    }
    let summary = ProgressSummary(
      of: Cases.reader,
      readings: readings,
      asOf: "2026-11-18"
    )
    #expect(summary.readings == 4)
    #expect(summary.weeks == 4)
    #expect(summary.adequacy == .insufficient)
    #expect(summary.requiredRate == 1.5)
  }

  @Test("No sentence judges, diagnoses or sets a limit")
  func words() {
    let forbidden = [
      "fail", "will not", "unable", "cannot reach", "never reach", "at best", "ceiling",
      "poor", "weak", "low ", "dyslexia", "adhd", "autis", "disorder", "diagnos",
      "deficit",
      "behind", "slow", "nan", "inf ",
    ]
    let values: [[Number?]] = [
      scores, scores.reversed(), [], [44], [44, nil, 40], [nil],
      Array(repeating: 42, count: 12),
    ]
    let criteria: [Criterion?] = [
      nil, .rate(72, .wordsPerMinute), .percent(80), .occasions(8, of: 10),
      .words("Joins in"),
      .rubric(level: 2), .independence(), .atLeast(3, per: .week), .within(5, .minutes),
    ]
    var found: [String] = []
    for values in values {
      for criterion in criteria {
        let summary = summary(values) { $0.criterion = criterion }
        let text = (summary.statement + " " + summary.criterion.text).lowercased()
        found += forbidden.filter(text.contains)
      }
    }
    #expect(found.isEmpty)
  }

  @Test(
    "Numbers are rounded and units are words",
    arguments: [
      (1, MeasureUnit.minutes, "1 minute "), (2.25, .minutes, "2.3 minutes "),
      (0.04, .points, "0 points "), (-0.04, .points, "0 points "),
      (-3.5, .points, "-3.5 points "),
      (100, "letters", "100 letters "), (3, .level, "level 3 "),
    ] as [(Number, MeasureUnit, String)]
  )
  func rounding(value: Number, unit: MeasureUnit, expected: String) {
    let target = Cases.target().with { $0.measure = Measure(unit: unit) }
    let summary = ProgressSummary(
      of: target,
      readings: Cases.weekly([value]),
      asOf: "2026-11-18"
    )
    #expect(
      summary.statement.hasPrefix("The latest value is \(expected)on 14 September 2026.")
    )
  }

  @Test("Provisional data are said to rest on few readings")
  func provisional() {
    let summary = summary([44, 43, 47, 48, 46, 50, 49])
    #expect(summary.adequacy == .provisional)
    #expect(summary.statement.contains("this rests on few readings and may change."))
  }

  @Test("A plan sums up each of its targets with its own readings")
  func plan() throws {
    var plan = LearningPlan.blank
    plan.targets = [Cases.reader, Cases.target(.percent(80)).with { $0.id = "u" }]
    plan.readings = Cases.weekly(scores)
    let all = plan.progress(asOf: "2026-11-18")
    #expect(all.map(\.target) == ["t", "u"])
    #expect(all.map(\.readings) == [10, 0])
    #expect(all.first == plan.progress(of: "t", asOf: "2026-11-18"))
    #expect(plan.progress(of: "x", asOf: "2026-11-18") == nil)
  }

  @Test("Shifting days, baseline, target and readings together shifts nothing else")
  func shift() {
    let later = Cases.reader.with {
      $0.baseline?.on = Cases.start + .weeks(10)
      $0.due = "2027-04-05"
    }
    let readings = Cases.weekly(scores).map { $0.with { $0.on = $0.on + .weeks(10) } }
    let shifted = ProgressSummary(of: later, readings: readings, asOf: "2027-01-27")
    let summary = summary()
    #expect(shifted.trend == summary.trend)
    #expect(shifted.position == summary.position)
    #expect(shifted.aimToday == summary.aimToday)
  }
}
