import PlanModel
import PlanProgress
import Testing

@Suite("Met, lost and met again")
struct CriterionStandingTests {
  @Test("What was lost and met again is told by its stretches")
  func spans() {
    let evaluation = Cases.evaluate(
      .percent(80),
      Cases.weekly([7, 8, 9, 7, 6, 8, 8, 5, 4], outOf: 10)
    )
    #expect(evaluation.held.map(\.start) == [2, 6].map(Cases.day))
    #expect(evaluation.held.map(\.lastHeld) == [3, 7].map(Cases.day))
    #expect(evaluation.held.map(\.lostOn) == [4, 8].map(Cases.day))
    #expect(evaluation.firstMet == Cases.day(ofWeek: 2))
    #expect(evaluation.metAgainOn == Cases.day(ofWeek: 6))
    #expect(evaluation.lostOn == Cases.day(ofWeek: 8))
    #expect(!evaluation.isStillMet)
    let text =
      "The criterion was first met on 21 September 2026, no longer held on 5 October 2026, "
      + "was met again on 19 October 2026, no longer held from 2 November 2026, and was "
      + "not met at the last occasion on 9 November 2026: 4 of 9 occasions passed."
    #expect(evaluation.text == text)
  }

  @Test("What still holds or was never met was not lost")
  func notLost() {
    let holds = Cases.evaluate(.percent(80), Cases.weekly([8, 9], outOf: 10))
    #expect(holds.lostOn == nil)
    #expect(holds.metAgainOn == nil)
    #expect(holds.held.first?.lastHeld == Cases.day(ofWeek: 2))
    let never = Cases.evaluate(.percent(80), Cases.weekly([7, 6], outOf: 10))
    #expect(never.held.isEmpty)
    #expect(never.lostOn == nil)
  }

  @Test("A window is lost when it no longer holds enough passes")
  func window() {
    let evaluation = Cases.evaluate(
      .occasions(2, of: 3),
      Cases.passes([1, 1, 0, 0, 1, 1])
    )
    #expect(evaluation.firstMet == Cases.day(ofWeek: 3))
    #expect(evaluation.held.first?.lostOn == Cases.day(ofWeek: 4))
    #expect(evaluation.metAgainOn == Cases.day(ofWeek: 6))
    #expect(evaluation.isStillMet)
    #expect(evaluation.passesNeeded == 2)
  }

  @Test("Something to be maintained says from when it is to be seen again")
  func seeAgain() {
    let criterion = Criterion.percent(80).maintained(forWeeks: 4)
    let waiting = Cases.evaluate(criterion, Cases.weekly([8, 8], outOf: 10))
    #expect(waiting.seeAgainFrom == Cases.day(ofWeek: 5))
    #expect(waiting.text.contains("to be seen again from 12 October 2026"))
    let early = Cases.evaluate(criterion, Cases.weekly([7], outOf: 10))
    #expect(early.seeAgainFrom == nil)
    #expect(early.state == .notMet)
  }

  @Test("A probe on the last day of the weeks is late enough, and one before is not")
  func maintainedBounds() {
    let criterion = Criterion.percent(80).maintained(forWeeks: 2)
    let readings = [1, 3].map { Cases.reading($0, 8, outOf: 10) }
    let late = Cases.evaluate(criterion, readings)
    #expect(late.firstMet == Cases.day(ofWeek: 3))
    let early = readings[1].with { $0.on = $0.on - .days(1) }
    #expect(Cases.evaluate(criterion, [readings[0], early]).state == .notEnoughData)
  }

  // MARK: Gaps

  @Test("Gaps are counted by their reasons, the most frequent first")
  func gaps() {
    let reasons: [GapReason] = [
      .unwell, .absent, .absent, .refused, "Trip with Sam to the dentist",
    ]
    let gaps = reasons.enumerated().map { place, reason in
      Cases.reading(place + 2) { $0.gap = reason }
    }
    let evaluation = Cases.evaluate(
      .percent(80),
      gaps + [Cases.reading(1, 8, outOf: 10)]
    )
    #expect(evaluation.missed == 5)
    #expect(evaluation.gaps.map(\.count) == [2, 1, 1, 1])
    #expect(evaluation.gaps.first?.reason == .absent)
    #expect(evaluation.text.contains("5 could not take place (2 absent, "))
    #expect(evaluation.text.contains("1 for another reason"))
    #expect(!evaluation.text.contains("Sam"))
  }

  @Test("Gaps are counted where nothing can be judged as well")
  func gapsOnly() {
    let gaps = Cases.weekly([nil, nil])
    #expect(Cases.evaluate(.words("Joins in"), gaps).missed == 2)
    #expect(Cases.evaluate(.percent(80), gaps).state == .notEnoughData)
  }

  @Test("A value beside a reason for a gap is no value")
  func gapWithValue() {
    let reading = Cases.reading(1, 0, outOf: 10) { $0.gap = .refused }
    let evaluation = Cases.evaluate(.percent(80), [reading])
    #expect(evaluation.administered == 0)
    #expect(evaluation.missed == 1)
  }

  // MARK: Where and with whom

  @Test("The settings and people of passes are counted, and those of other readings not")
  func spread() {
    let day = Cases.day(ofWeek: 1)
    let readings = [
      Cases.reading(1, 10, outOf: 10) { $0.setting = "Class" },
      Cases.reading(2, 6, outOf: 10) {
        $0.setting = "Home"
        $0.on = day
      },
    ]
    let evaluation = Cases.evaluate(
      Criterion.percent(80).generalised(settings: 2),
      readings
    )
    #expect(evaluation.occasions.map(\.isPass) == [true])
    #expect(evaluation.settingsSeen == 1)
    #expect(evaluation.peopleSeen == nil)
    #expect(evaluation.state == .notMet)
    #expect(evaluation.text.contains("1 of 1 occasion passed, in 1 setting."))
  }

  @Test("Help that can't be is set aside")
  func impossibleHelp() {
    let readings = [
      Cases.reading(1) {
        $0.isPass = true
        $0.promptLevel = .independent
        $0.prompts = 2
      },
      Cases.reading(2) {
        $0.prompts = 0
        $0.promptLevel = .fullPhysical
      },
      Cases.reading(3) { $0.prompts = -1 },
      Cases.reading(4, 1.5) { $0.unit = .prompts },
    ]
    let evaluation = Cases.evaluate(.independence(), readings)
    #expect(evaluation.administered == 0)
    #expect(evaluation.unused.map(\.reason).allSatisfy { $0 == .readingInvalid })
    #expect(evaluation.unused.count == 4)
  }

  @Test("A success with support is marked as one")
  func supported() {
    let readings = [
      Cases.reading(1) { $0.promptLevel = .verbal },
      Cases.reading(2) { $0.isPass = false },
    ]
    let evaluation = Cases.evaluate(.independence(), readings)
    #expect(evaluation.occasions.map(\.isSupported) == [true, false])
  }

  // MARK: Refusals

  @Test(
    "Levels need words, and wider conditions need numbers",
    arguments: [
      (.rubric(level: 3), .descriptorMissing),
      (Criterion.percent(80).generalised(settings: 0), .criterionIncomplete),
      (Criterion.percent(80).maintained(forWeeks: -1), .criterionIncomplete),
      (Criterion(kind: .generalised), .criterionIncomplete),
      (Criterion(kind: .maintained), .criterionIncomplete),
      (.rate(25, .wordsPerMinute, minimumAccuracy: 101), .criterionIncomplete),
      (.atLeast(0, per: .week), .criterionIncomplete),
    ] as [(Criterion, CannotJudgeReason)]
  )
  func refusals(criterion: Criterion, expected: CannotJudgeReason) {
    #expect(Cases.evaluate(criterion, Cases.weekly([1])).reason == expected)
  }

  @Test("A described level is judged, and one without words is not")
  func descriptors() {
    let levels = [(1, "Watches"), (2, "Joins in"), (3, "")].map {
      AttainmentLevel(level: $0, descriptor: $1)
    }
    let readings = Cases.weekly([1, 2, 2.5, 4])
    let two = Cases.evaluate(.rubric(level: 2), readings) { $0.attainmentLevels = levels }
    #expect(two.occasions.map(\.isPass) == [false, true])
    #expect(two.unused.map(\.reason) == [.readingInvalid, .readingInvalid])
    let three = Cases.evaluate(.rubric(level: 3), readings) {
      $0.attainmentLevels = levels
    }
    #expect(three.reason == .descriptorMissing)
  }

  // MARK: Compound

  @Test("The pooled share is that of the last occasions, with all their readings")
  func pooled() {
    let criterion = Criterion.compound(percent: 80, on: 1, of: 2)
    let twoOnADay = Cases.reading(4, 2, outOf: 10) { $0.on = Cases.day(ofWeek: 3) }
    let readings = Cases.weekly([0, 10, 6], outOf: 10) + [twoOnADay]
    #expect(Cases.evaluate(criterion, readings).pooledPercent == 60)
    let percentages = Cases.weekly([70, 90]).map { $0.with { $0.unit = .percent } }
    #expect(Cases.evaluate(criterion, percentages).pooledPercent == 80)
    let mixed = [percentages[0], Cases.reading(2, 9, outOf: 10)]
    #expect(Cases.evaluate(criterion, mixed).pooledPercent == nil)
  }
}
