import PlanModel
import PlanProgress
import Testing

@Suite("Criterion evaluation")
struct CriterionEvaluationTests {
  // MARK: Vectors

  @Test("SV-020: 8 of the last 10 probes, on the first day the window holds 8")
  func occasions() {
    let passes = [0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1]
    let all = Cases.evaluate(.occasions(8, of: 10), Cases.passes(passes))
    #expect(all.state == .met)
    #expect(all.firstMet == Cases.day(ofWeek: 11))
    #expect(all.isStillMet)
    #expect(all.needed == 10)
    #expect(all.occasions.suffix(10).count(where: \.isPass) == 8)
  }

  @Test("SV-020: fewer than 10 probes are too few, even with 8 passes already")
  func tooFewOccasions() {
    let few = Cases.evaluate(
      .occasions(8, of: 10),
      Cases.passes([1, 1, 1, 1, 1, 1, 1, 1, 1])
    )
    #expect(few.state == .notEnoughData)
    #expect(few.firstMet == nil)
    #expect(few.passed == 9)
  }

  @Test("SV-021: 80% on 3 occasions in a row, compared in whole numbers")
  func consecutivePercent() {
    let readings = [
      Cases.score("a", "2026-10-05", 8, 10), Cases.score("b", "2026-10-12", 7, 9),
      Cases.score("c", "2026-10-19", 4, 5), Cases.score("d", "2026-11-02", 9, 10),
      Cases.score("e", "2026-11-09", 12, 15),
    ]
    let evaluation = Cases.evaluate(.percent(80, onConsecutive: 3), readings)
    #expect(evaluation.occasions.map(\.isPass) == [true, false, true, true, true])
    #expect(evaluation.firstMet == "2026-11-09")
    #expect(evaluation.pooledPercent == nil)
  }

  @Test("SV-022: 4 of 5 trials with 80% each; the pooled share decides nothing")
  func compound() {
    let readings = Cases.weekly([8, 7, 9, 10, 8], outOf: 10)
    let evaluation = Cases.evaluate(.compound(percent: 80, on: 4, of: 5), readings)
    #expect(evaluation.state == .met)
    #expect(evaluation.occasions.map(\.isPass) == [true, false, true, true, true])
    #expect(evaluation.pooledPercent == 84)
    let uneven = Cases.weekly([10, 7, 10, 7, 10], outOf: 10)
    #expect(Cases.evaluate(.compound(percent: 80, on: 4, of: 5), uneven).state == .notMet)
  }

  @Test("SV-057: an absence is a gap and 0 of 0 is no reading")
  func notAdministered() {
    let readings = [
      Cases.score("a", "2026-10-05", 8, 10),
      Reading(id: "b", target: "t", on: "2026-10-12").with { $0.gap = .absent },
      Cases.score("c", "2026-10-19", 9, 10), Cases.score("d", "2026-11-02", 0, 0),
      Cases.score("e", "2026-11-09", 8, 10),
    ]
    let evaluation = Cases.evaluate(.percent(80, onConsecutive: 3), readings)
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
      Cases.score("a", "2026-10-05", 9, 10), Cases.score("b", "2026-10-05", 7, 10),
      Cases.score("c", "2026-10-12", 9, 10), Cases.score("d", "2026-10-12", 3, 5),
    ]
    let evaluation = Cases.evaluate(.percent(80), readings)
    #expect(evaluation.occasions.map(\.isPass) == [true, false])
  }

  @Test("A rate is met at its value, with the accuracy where one is asked for")
  func rate() {
    let readings = [
      Cases.reading(1, 26) { $0.accuracy = 94 },
      Cases.reading(2, 24) { $0.accuracy = 99 },
      Cases.reading(3, 30), Cases.reading(4, 25) { $0.accuracy = 95 },
    ]
    let plain = Cases.evaluate(.rate(25, .wordsPerMinute), readings)
    #expect(plain.occasions.map(\.isPass) == [true, false, true, true])
    let exact = Cases.evaluate(.rate(25, .wordsPerMinute, minimumAccuracy: 95), readings)
    #expect(exact.occasions.map(\.isPass) == [false, false, true])
    #expect(exact.unused.map(\.reason) == [.accuracyNotRecorded])
  }

  @Test("For a target to decrease, the value must not be passed")
  func decrease() {
    let evaluation = Cases.evaluate(.rate(3, .times), Cases.weekly([5, 4, 3, 2])) {
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
    let within = Cases.evaluate(.within(5, .minutes), readings)
    #expect(within.occasions.map(\.isPass) == [false, true, true])
    let atLeast = Cases.evaluate(.atLeast(for: 5, .minutes), readings)
    #expect(atLeast.occasions.map(\.isPass) == [true, true, false])
  }

  @Test("Other units don't mix, and a reading in one is left out")
  func unitMismatch() {
    let wrong = Cases.weekly([30, 31]).map { $0.with { $0.unit = .minutes } }
    let all = Cases.evaluate(.rate(25, .wordsPerMinute), wrong)
    #expect(all.state == .cannotJudge)
    #expect(all.reason == .unitMismatch)
    let some = Cases.evaluate(.rate(25, .wordsPerMinute), wrong + [Cases.reading(3, 26)])
    #expect(some.state == .met)
    #expect(some.unused.count == 2)
    let bare = Cases.evaluate(.percent(80), Cases.weekly([8])) {
      $0.measure = Measure(unit: .correct)
    }
    #expect(bare.reason == .unitMismatch)
  }

  @Test("Counts of items need the same number of items throughout")
  func differentItems() {
    let readings = [
      Cases.reading(1, 7, outOf: 10), Cases.reading(2, 9, outOf: 20),
      Cases.reading(3, 11, outOf: 10),
      Cases.reading(4, -1, outOf: 10),
    ]
    let evaluation = Cases.evaluate(.rate(6, .correct), readings)
    #expect(evaluation.occasions.map(\.isPass) == [true])
    let reasons: [CannotJudgeReason] = [.unitMismatch, .readingInvalid, .readingInvalid]
    #expect(evaluation.unused.map(\.reason) == reasons)
  }

  @Test("A percentage lies between 0 and 100, whatever the number of items")
  func percentages() {
    let readings = [
      Cases.reading(1, 101) { $0.unit = .percent },
      Cases.reading(2, -1) { $0.unit = .percent },
      Cases.reading(3, 80, outOf: 20) { $0.unit = .percent },
    ]
    let evaluation = Cases.evaluate(.percent(80), readings)
    #expect(evaluation.unused.map(\.reason) == [.readingInvalid, .readingInvalid])
    #expect(evaluation.occasions.map(\.isPass) == [true])
  }

  // MARK: Occasions

  @Test("A reading that reports on several occasions counts as so many")
  func batches() {
    let readings = Cases.weekly([7, 8, 7], outOf: 10)
    let evaluation = Cases.evaluate(.occasions(8, of: 10), readings)
    #expect(evaluation.firstMet == Cases.day(ofWeek: 2))
    #expect(!evaluation.isStillMet)
    #expect(evaluation.administered == 30)
    let halves = Cases.evaluate(.occasions(8, of: 10), Cases.weekly([4, 4, 3], outOf: 5))
    #expect(halves.firstMet == Cases.day(ofWeek: 2))
    let double = Cases.evaluate(.occasions(8, of: 10), Cases.weekly([16], outOf: 20))
    #expect(double.state == .met)
    let short = Cases.evaluate(.occasions(8, of: 10), Cases.weekly([15], outOf: 20))
    #expect(short.state == .notMet)
  }

  @Test("An occasion that nobody judged is left out, not failed")
  func notJudged() {
    let evaluation = Cases.evaluate(.occasions(1, of: 1), Cases.weekly([3]))
    #expect(evaluation.reason == .passNotRecorded)
    let invalid = Cases.evaluate(.occasions(1, of: 1), Cases.weekly([11], outOf: 10))
    #expect(invalid.reason == .readingInvalid)
  }

  @Test(
    "A pass without the value that is asked for is left out, and a note is no occasion"
  )
  func passWithoutValue() {
    let note = Cases.reading(2) { $0.text = "Had a good morning" }
    let evaluation = Cases.evaluate(.percent(80), Cases.passes([1]) + [note])
    #expect(evaluation.reason == .valueNotRecorded)
    #expect(evaluation.unused.count == 1)
  }

  @Test("Being lost again is said, and the first day stays")
  func lostAgain() {
    let evaluation = Cases.evaluate(.percent(80), Cases.weekly([8, 7], outOf: 10))
    #expect(evaluation.state == .met)
    #expect(evaluation.firstMet == Cases.day(ofWeek: 1))
    #expect(!evaluation.isStillMet)
    #expect(evaluation.text.contains("not met at the last occasion on 21 September 2026"))
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
    let evaluation = Cases.evaluate(
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
    let evaluation = Cases.evaluate(criterion, Cases.weekly([1]))
    #expect(evaluation.state == .cannotJudge)
    #expect(evaluation.reason == expected)
    #expect(evaluation.text == "This can't be judged here: \(expected).")
  }

  @Test("No readings are not enough to judge")
  func nothing() {
    let evaluation = Cases.evaluate(.percent(80), [])
    #expect(evaluation.state == .notEnoughData)
    #expect(evaluation.reason == nil)
    #expect(evaluation.text.contains("0 of 0 occasions passed"))
  }

  @Test("Reaching it after the due day is said")
  func afterDue() {
    let evaluation = Cases.evaluate(.percent(80), Cases.weekly([8], outOf: 10)) {
      $0.due = Cases.start
    }
    #expect(evaluation.text.contains("after the due day of 7 September 2026"))
  }
}
