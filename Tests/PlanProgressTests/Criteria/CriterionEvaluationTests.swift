import PlanModel
import PlanProgress
import Testing

@Suite("Criterion evaluation")
struct CriterionEvaluationTests {
  private func evaluate(
    _ criterion: Criterion?,
    _ readings: [Reading],
    asOf day: Day = "2027-07-20",
    _ change: (inout Target) -> Void = { _ in }
  ) -> CriterionEvaluation {
    CriterionEvaluation(
      of: Cases.target(criterion).with(change),
      readings: readings,
      asOf: day
    )
  }

  private func reading(
    _ id: Reading.ID,
    _ day: Day,
    _ correct: Number,
    _ of: Number
  ) -> Reading {
    Reading(id: id, target: "t", on: day, value: correct).with { $0.outOf = of }
  }

  // MARK: Vectors

  @Test("SV-020: 8 of the last 10 probes, on the first day the window holds 8")
  func occasions() {
    let passes = [0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1]
    let all = evaluate(.occasions(8, of: 10), Cases.passes(passes))
    #expect(all.state == .met)
    #expect(all.firstMet == Cases.day(ofWeek: 11))
    #expect(all.isStillMet)
    #expect(all.needed == 10)
    #expect(all.occasions.suffix(10).count(where: \.isPass) == 8)
  }

  @Test("SV-020: fewer than 10 probes are too few, even with 8 passes already")
  func tooFewOccasions() {
    let few = evaluate(.occasions(8, of: 10), Cases.passes([1, 1, 1, 1, 1, 1, 1, 1, 1]))
    #expect(few.state == .notEnoughData)
    #expect(few.firstMet == nil)
    #expect(few.passed == 9)
  }

  @Test("SV-021: 80% on 3 occasions in a row, compared in whole numbers")
  func consecutivePercent() {
    let readings = [
      reading("a", "2026-10-05", 8, 10), reading("b", "2026-10-12", 7, 9),
      reading("c", "2026-10-19", 4, 5), reading("d", "2026-11-02", 9, 10),
      reading("e", "2026-11-09", 12, 15),
    ]
    let evaluation = evaluate(.percent(80, onConsecutive: 3), readings)
    #expect(evaluation.occasions.map(\.isPass) == [true, false, true, true, true])
    #expect(evaluation.firstMet == "2026-11-09")
    #expect(evaluation.pooledPercent == nil)
  }

  @Test("SV-022: 4 of 5 trials with 80% each; the pooled share decides nothing")
  func compound() {
    let readings = Cases.weekly([8, 7, 9, 10, 8], outOf: 10)
    let evaluation = evaluate(.compound(percent: 80, on: 4, of: 5), readings)
    #expect(evaluation.state == .met)
    #expect(evaluation.occasions.map(\.isPass) == [true, false, true, true, true])
    #expect(evaluation.pooledPercent == 84)
    let uneven = Cases.weekly([10, 7, 10, 7, 10], outOf: 10)
    #expect(evaluate(.compound(percent: 80, on: 4, of: 5), uneven).state == .notMet)
  }

  @Test("SV-057: an absence is a gap and 0 of 0 is no reading")
  func notAdministered() {
    let readings = [
      reading("a", "2026-10-05", 8, 10),
      Reading(id: "b", target: "t", on: "2026-10-12").with { $0.gap = .absent },
      reading("c", "2026-10-19", 9, 10), reading("d", "2026-11-02", 0, 0),
      reading("e", "2026-11-09", 8, 10),
    ]
    let evaluation = evaluate(.percent(80, onConsecutive: 3), readings)
    #expect(evaluation.firstMet == "2026-11-09")
    #expect(evaluation.administered == 3)
    #expect(evaluation.missed == 1)
    #expect(evaluation.unused.map(\.on) == ["2026-11-02"])
    #expect(evaluation.unused.map(\.reason) == [.readingInvalid])
  }

  // MARK: Values

  @Test("Two readings of a day count as their median")
  func medianOfTheDay() {
    let readings = [
      reading("a", "2026-10-05", 9, 10), reading("b", "2026-10-05", 7, 10),
      reading("c", "2026-10-12", 9, 10), reading("d", "2026-10-12", 3, 5),
    ]
    let evaluation = evaluate(.percent(80), readings)
    #expect(evaluation.occasions.map(\.isPass) == [true, false])
  }

  @Test("A rate is met at its value, with the accuracy where one is asked for")
  func rate() {
    let readings = [
      Cases.reading(1, 26) { $0.accuracy = 94 },
      Cases.reading(2, 24) { $0.accuracy = 99 },
      Cases.reading(3, 30), Cases.reading(4, 25) { $0.accuracy = 95 },
    ]
    let plain = evaluate(.rate(25, .wordsPerMinute), readings)
    #expect(plain.occasions.map(\.isPass) == [true, false, true, true])
    let exact = evaluate(.rate(25, .wordsPerMinute, minimumAccuracy: 95), readings)
    #expect(exact.occasions.map(\.isPass) == [false, false, true])
    #expect(exact.unused.map(\.reason) == [.accuracyNotRecorded])
  }

  @Test("For a target to decrease, the value must not be passed")
  func decrease() {
    let evaluation = evaluate(.rate(3, .times), Cases.weekly([5, 4, 3, 2])) {
      $0.measure = Measure(unit: .times).with { $0.direction = .decrease }
    }
    #expect(evaluation.occasions.map(\.isPass) == [false, false, true, true])
  }

  @Test("Minutes and seconds are compared exactly, within and for at least a time")
  func times() {
    let readings = [
      Cases.reading(1, 301) { $0.unit = .seconds },
      Cases.reading(2, 300) { $0.unit = .seconds }, Cases.reading(3, 4.5),
    ]
    let within = evaluate(.within(5, .minutes), readings)
    #expect(within.occasions.map(\.isPass) == [false, true, true])
    let atLeast = evaluate(.atLeast(for: 5, .minutes), readings)
    #expect(atLeast.occasions.map(\.isPass) == [true, true, false])
  }

  @Test("Other units don't mix, and a reading in one is left out")
  func unitMismatch() {
    let wrong = Cases.weekly([30, 31]).map { $0.with { $0.unit = .minutes } }
    let all = evaluate(.rate(25, .wordsPerMinute), wrong)
    #expect(all.state == .cannotJudge)
    #expect(all.reason == .unitMismatch)
    let some = evaluate(.rate(25, .wordsPerMinute), wrong + [Cases.reading(3, 26)])
    #expect(some.state == .met)
    #expect(some.unused.count == 2)
    let bare = evaluate(.percent(80), Cases.weekly([8])) {
      $0.measure = Measure(unit: .correct)
    }
    #expect(bare.reason == .unitMismatch)
  }

  // MARK: Occasions

  @Test("A reading that reports on several occasions counts as so many")
  func batches() {
    let readings = Cases.weekly([7, 8, 7], outOf: 10)
    let evaluation = evaluate(.occasions(8, of: 10), readings)
    #expect(evaluation.firstMet == Cases.day(ofWeek: 2))
    #expect(!evaluation.isStillMet)
    #expect(evaluation.administered == 30)
    let halves = evaluate(.occasions(8, of: 10), Cases.weekly([4, 4, 3], outOf: 5))
    #expect(halves.firstMet == Cases.day(ofWeek: 2))
    let double = evaluate(.occasions(8, of: 10), Cases.weekly([16], outOf: 20))
    #expect(double.state == .met)
    let short = evaluate(.occasions(8, of: 10), Cases.weekly([15], outOf: 20))
    #expect(short.state == .notMet)
  }

  @Test("An occasion that nobody judged is left out, not failed")
  func notJudged() {
    let evaluation = evaluate(.occasions(1, of: 1), Cases.weekly([3]))
    #expect(evaluation.reason == .passNotRecorded)
    let invalid = evaluate(.occasions(1, of: 1), Cases.weekly([11], outOf: 10))
    #expect(invalid.reason == .readingInvalid)
  }

  @Test(
    "A pass without the value that is asked for is left out, and a note is no occasion"
  )
  func passWithoutValue() {
    let note = Cases.reading(2) { $0.text = "Had a good morning" }
    let evaluation = evaluate(.percent(80), Cases.passes([1]) + [note])
    #expect(evaluation.reason == .valueNotRecorded)
    #expect(evaluation.unused.count == 1)
  }

  @Test("Being lost again is said, and the first day stays")
  func lostAgain() {
    let evaluation = evaluate(.percent(80), Cases.weekly([8, 7], outOf: 10))
    #expect(evaluation.state == .met)
    #expect(evaluation.firstMet == Cases.day(ofWeek: 1))
    #expect(!evaluation.isStillMet)
    #expect(evaluation.text.contains("not met at the last occasion on 21 September 2026"))
  }

  // MARK: Levels and help

  @Test("Levels are never averaged: the lower middle one stands for a day")
  func rubric() {
    let readings = [
      reading("a", "2026-10-05", 2, 4), reading("b", "2026-10-05", 3, 4),
      reading("c", "2026-10-06", 3, 4),
    ]
    let evaluation = evaluate(.rubric(level: 3), readings)
    #expect(evaluation.occasions.map(\.isPass) == [false, true])
  }

  @Test("More help than allowed is success with support, and no failure")
  func independence() {
    let readings = [
      Cases.reading(1) { $0.promptLevel = .verbal },
      Cases.reading(2) {
        $0.isPass = true
        $0.prompts = 2
      },
      Cases.reading(3) { $0.isPass = true }, Cases.reading(4) { $0.isPass = false },
      Cases.reading(5) { $0.promptLevel = .independent },
    ]
    let alone = evaluate(.independence(), readings)
    #expect(alone.occasions.map(\.isPass) == [false, false, false, true])
    #expect(alone.passedWithSupport == 2)
    #expect(alone.unused.map(\.reason) == [.helpNotRecorded])
    #expect(alone.firstMet == Cases.day(ofWeek: 5))
  }

  @Test(
    "One verbal prompt allows weaker help, and no stronger",
    arguments: [
      (1, PromptLevel.verbal, true), (1, .visual, true), (1, .gesture, false),
      (2, .verbal, false), (1, .fullPhysical, false), (0, nil, true),
    ] as [(Int, PromptLevel?, Bool)]
  )
  func oneVerbalPrompt(prompts: Int, level: PromptLevel?, expected: Bool) {
    let reading = Cases.reading(1) {
      $0.isPass = true
      $0.prompts = prompts
      $0.promptLevel = level
    }
    let evaluation = evaluate(.independence(maximumPrompts: 1, level: .verbal), [reading])
    #expect(evaluation.occasions.map(\.isPass) == [expected])
  }

  @Test(
    "Attainment levels are read off their anchors, and below the lowest is the lowest"
  )
  func attainment() {
    let levels = [(-2, 2), (-1, 4), (0, 6), (1, 8)].map { level, anchor in
      AttainmentLevel(level: level, descriptor: "", anchor: Number(exactly: anchor))
    }
    let readings = Cases.weekly([1, 5, 6, 8])
    let expected = evaluate(.attainmentLevel(0), readings) {
      $0.attainmentLevels = levels
    }
    #expect(expected.occasions.map(\.isPass) == [false, false, true, true])
    let broken = evaluate(.attainmentLevel(0), readings) {
      $0.attainmentLevels = [levels[0], levels[3], levels[1].with { $0.level = 2 }]
    }
    #expect(broken.reason == .anchorsMissing)
    let direct = evaluate(.attainmentLevel(0), Cases.weekly([-1, 0, 1]))
    #expect(direct.occasions.map(\.isPass) == [false, true, true])
  }

  // MARK: Wider conditions

  @Test("Several settings must each have seen a pass")
  func generalised() {
    let settings = ["Class", " class ", "Hall", nil, "Home"]
    let readings = settings.enumerated().map { place, setting in
      Cases.reading(place + 1, 9, outOf: 10) { $0.setting = setting }
    }
    let three = evaluate(Criterion.percent(80).generalised(settings: 3), readings)
    #expect(three.firstMet == Cases.day(ofWeek: 5))
    let four = evaluate(Criterion.percent(80).generalised(settings: 4), readings)
    #expect(four.state == .notMet)
    let unsaid = evaluate(
      Criterion.percent(80).generalised(people: 2),
      readings
    )
    #expect(unsaid.reason == .personNotRecorded)
  }

  @Test("Something maintained is seen again after the weeks, and not judged before")
  func maintained() {
    let criterion = Criterion.percent(80).maintained(forWeeks: 4)
    let early = evaluate(criterion, Cases.weekly([8, 8, 8, 8], outOf: 10))
    #expect(early.state == .notEnoughData)
    #expect(early.text.contains("to be seen again"))
    let later = evaluate(criterion, Cases.weekly([8, 2, 2, 2, 8], outOf: 10))
    #expect(later.firstMet == Cases.day(ofWeek: 5))
    let lost = evaluate(criterion, Cases.weekly([8, 8, 8, 8, 7], outOf: 10))
    #expect(lost.state == .notMet)
  }

  // MARK: Which readings count

  @Test("Only the target's own readings, after the baseline and by the day, count")
  func selection() {
    let other = Cases.reading(2, 10, outOf: 10) { $0.target = "u" }
    let baseline = Cases.reading(0, 10, outOf: 10)
    let later = Cases.reading(9, 10, outOf: 10)
    let mistake = Cases.reading(4, 10, outOf: 10)
    let correction = Cases.reading(5, 1, outOf: 10) {
      $0.on = Cases.day(ofWeek: 4)
      $0.supersedes = mistake.id
    }
    let evaluation = evaluate(
      .percent(80),
      [other, baseline, later, mistake, correction],
      asOf: Cases.day(ofWeek: 8)
    ) { $0.baseline = Baseline(value: 10).with { $0.on = Cases.start } }
    #expect(evaluation.state == .notMet)
    #expect(evaluation.occasions.map(\.on) == [Cases.day(ofWeek: 4)])
  }

  // MARK: What can't be judged

  @Test(
    "Criteria that can't be judged say why",
    arguments: [
      (nil, CannotJudgeReason.criterionMissing), (.words("Joins in"), .criterionInWords),
      (Criterion(kind: "magic"), .criterionKindUnknown),
      (Criterion(kind: .occasions), .criterionIncomplete),
      (.occasions(9, of: 8), .criterionIncomplete),
      (.occasions(0, of: 8), .criterionIncomplete),
      (.occasions(1, of: .max), .criterionIncomplete),
      (.percent(101), .criterionIncomplete),
      (.percent(80, onConsecutive: 0), .criterionIncomplete),
      (Criterion(kind: .rate), .criterionIncomplete),
      (Criterion(kind: .rubric), .criterionIncomplete),
      (Criterion(kind: .independence), .criterionIncomplete),
      (Criterion(kind: .frequency), .criterionIncomplete),
      (.atLeast(3, per: .term), .periodNeedsCalendar),
    ] as [(Criterion?, CannotJudgeReason)]
  )
  func cannotJudge(criterion: Criterion?, expected: CannotJudgeReason) {
    let evaluation = evaluate(criterion, Cases.weekly([1]))
    #expect(evaluation.state == .cannotJudge)
    #expect(evaluation.reason == expected)
    #expect(evaluation.text == "This can't be judged here: \(expected).")
  }

  @Test("No readings are not enough to judge")
  func nothing() {
    let evaluation = evaluate(.percent(80), [])
    #expect(evaluation.state == .notEnoughData)
    #expect(evaluation.reason == nil)
    #expect(evaluation.text.contains("0 of 0 occasions passed"))
  }

  @Test("Reaching it after the due day is said")
  func afterDue() {
    let evaluation = evaluate(.percent(80), Cases.weekly([8], outOf: 10)) {
      $0.due = Cases.start
    }
    #expect(evaluation.text.contains("after the due day of 7 September 2026"))
  }
}
