import PlanModel
import PlanProgress
import Testing

@Suite("Rule of progress")
struct ProgressRuleTests {
  private let steady: [Number] = [44, 43, 47, 48, 46, 50, 49, 52, 53, 51]

  private func signal(
    _ rule: ProgressRule,
    _ values: [Number?],
    asOf day: Day = "2026-11-20",
    _ change: (inout Target) -> Void = { _ in }
  ) -> Signal {
    rule.signal(
      withID: "s",
      for: Cases.reader.with(change),
      readings: Cases.weekly(values),
      asOf: day
    )
  }

  // MARK: Runs

  @Test(
    "SV-016: the standard rules of runs differ on the same readings",
    arguments: [
      (
        ProgressRule.fourPoint,
        [
          SignalStatement.continueAsPlanned, .considerRaisingGoal, .considerRaisingGoal,
          .continueAsPlanned,
        ]
      ),
      (
        .threeBelowSixAbove,
        [
          .considerInstructionalChange, .considerRaisingGoal, .continueAsPlanned,
          .continueAsPlanned,
        ]
      ),
      (
        .fourOfSix,
        [
          .considerInstructionalChange, .considerRaisingGoal, .considerRaisingGoal,
          .considerInstructionalChange,
        ]
      ),
    ] as [(ProgressRule, [SignalStatement])]
  )
  func presets(rule: ProgressRule, expected: [SignalStatement]) {
    let relations: [[Int]] = [
      [1, -1, 1, -1, -1, -1], [1, 1, 1, 1, 1, 1], [-1, 1, 1, 1, 1, 1],
      [-1, 1, -1, -1, 1, -1],
    ]
    let statements = relations.map { relation in
      let positions: [AimPosition] = relation.map { $0 < 0 ? .below : .above }
      return rule.statement(for: positions, weeks: 6)
    }
    #expect(statements == expected)
  }

  @Test(
    "A rule is silent below its readings and its weeks, and speaks from both on",
    arguments: [(5, 6.0, false), (6, 5.9, false), (6, 6.0, true)]
  )
  func minimum(count: Int, weeks: Double, speaks: Bool) {
    let positions = [AimPosition](repeating: .below, count: count)
    let statement = ProgressRule.fourPoint.statement(for: positions, weeks: weeks)
    #expect(statement == (speaks ? .considerInstructionalChange : nil))
  }

  @Test("A rule of a school's own that finds both runs can't tell")
  func both() throws {
    let two = try #require(ReadingRun(2, ofLast: 6))
    let rule = ProgressRule.run("ours/1.0", named: "our rule", below: two, above: two)
    let positions: [AimPosition] = [.above, .above, .on, .on, .below, .below]
    #expect(rule.statement(for: positions, weeks: 6) == .cannotTell)
    #expect(ProgressRule.trend.statement(for: positions, weeks: 6) == nil)
  }

  // MARK: Trend

  @Test(
    "SV-017: the 90% range of the slope is compared with the rate needed",
    arguments: [
      (Number(72), SignalStatement.belowGoalRate), (66, .cannotTell),
      (54, .aboveGoalRate),
    ]
  )
  func trend(goal: Number, expected: SignalStatement) throws {
    let signal = signal(.trend, steady) {
      $0.criterion = .rate(goal, .wordsPerMinute)
    }
    #expect(signal.statement == expected)
    #expect(signal.value == 1)
    let low = try #require(signal.low?.doubleValue)
    let high = try #require(signal.high?.doubleValue)
    #expect((low - 0.6963370771).magnitude < 1e-9)
    #expect((high - 1.3036629229).magnitude < 1e-9)
    #expect(signal.adequacy == .adequate)
    #expect(signal.readings.count == 10)
  }

  @Test("A level of confidence that can't be says nothing", arguments: [0, 1, -1, .nan])
  func confidence(level: Double) {
    let rule = ProgressRule.trend("ours/1.0", named: "our rule", confidence: level)
    #expect(signal(rule, steady).statement == .cannotTell)
  }

  // MARK: Level

  @Test("SV-019: half-way, the median of the last three is 5 short of the aim of 57")
  func midpoint() throws {
    let signal = signal(.midpoint, steady)
    #expect(signal.statement == .belowAim)
    #expect(signal.value == 52)
    let text = try #require(signal.text)
    #expect(
      text.hasPrefix(
        "On 16 November 2026 the median of the last three of 10 readings from 14 September "
          + "2026 to 16 November 2026 is 52 words a minute; the aim for that day is 57 words "
          + "a minute, so that it is 5 short of it and 67% of the way hoped for by then."
      )
    )
  }

  @Test("A check of the level is for its day, and stays the same afterwards")
  func stays() {
    #expect(signal(.midpoint, steady, asOf: "2026-11-15").status == .dataRequired)
    let onTheDay = signal(.midpoint, steady, asOf: "2026-11-16")
    let later = signal(.midpoint, steady + [70, 71, 72], asOf: "2027-01-20")
    #expect(onTheDay.status == .success)
    #expect(later == onTheDay)
  }

  @Test("A level on the aim is not below it")
  func onTheAim() {
    #expect(
      signal(.midpoint, steady.dropLast(3) + [57, 57, 57]).statement == .atOrAboveAim
    )
    let justBelow: [Number] = steady.dropLast(3) + [56.999, 56.999, 56.999]
    #expect(signal(.midpoint, justBelow).statement == .belowAim)
  }

  @Test("With too few readings a check waits for the third")
  func waits() {
    let late: [Number?] = [nil, nil, nil, nil, nil, nil, nil, nil, 50, 51, 52, 53]
    #expect(signal(.midpoint, late).status == .dataRequired)
    #expect(signal(.midpoint, late, asOf: "2026-12-01").value == 51)
  }

  @Test(
    "A check waits where the last reading is older than three weeks",
    arguments: [(6, SignalStatus.dataRequired), (7, .success)]
  )
  func recent(week: Int, status: SignalStatus) {
    let found = signal(.midpoint, Array(steady.prefix(week)))
    #expect(found.status == status)
  }

  @Test("Month four is four months after the baseline, if the target lasts that long")
  func monthFour() {
    let values = steady + [54, 55, 56, 57, 58, 59, 60, 61]
    #expect(signal(.monthFour, values, asOf: "2027-01-06").status == .dataRequired)
    #expect(signal(.monthFour, values, asOf: "2027-01-07").value == 59)
    let short = signal(.monthFour, steady) { $0.due = "2026-12-18" }
    #expect(short.status == .notApplicable)
  }

  // MARK: Projection

  @Test("A projection is a range of weeks, compared with the due week")
  func projection() throws {
    let late = signal(.projection, steady)
    #expect(late.statement == .belowGoalRate)
    let week = try #require(late.value?.doubleValue)
    #expect((week - 29.2).magnitude < 1e-9)
    let text = try #require(late.text)
    #expect(text.contains("72 words a minute comes about week 29 (24 to 40)"))
    let early = signal(.projection, steady) { $0.criterion = .rate(54, .wordsPerMinute) }
    #expect(early.statement == .aboveGoalRate)
  }

  @Test("Readings that do not rise name no week and set no limit")
  func notRising() throws {
    let signal = signal(.projection, [50, 49, 48, 47, 46, 45, 44])
    #expect(signal.statement == .cannotTell)
    #expect(signal.value == nil)
    #expect(try #require(signal.text).contains("More readings can change this."))
  }

  // MARK: What does not apply

  @Test(
    "A rule of a kind that is not known, and a target without an aim, are not guessed"
  )
  func unknown() {
    let bare = signal(.trend, steady) { $0.due = nil }
    #expect(bare.status == .dataRequired)
    #expect(bare.statement == .cannotTell)
    let mastery = signal(.trend, steady) { $0.measure?.kind = .masteryMeasure }
    #expect(mastery.status == .notApplicable)
  }

  @Test("SV-056: a change of phase starts every count again", arguments: [7, 8])
  func phases(week: Int) {
    let values: [Number] = [43, 43, 44, 44, 45, 45, 47, 50]
    let readings = values.enumerated().map { place, value in
      Cases.reading(place + 1, value) { $0.phase = place < 6 ? "A" : "B" }
    }
    for rule in [ProgressRule.fourPoint, .trend, .projection] {
      let signal = rule.signal(
        withID: "s",
        for: Cases.reader,
        readings: readings,
        asOf: Cases.day(ofWeek: week)
      )
      #expect(signal.status == .dataRequired)
      #expect(signal.readings.count == week - 6)
    }
  }
}
