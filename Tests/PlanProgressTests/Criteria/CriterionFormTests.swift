import PlanModel
import PlanProgress
import Testing

@Suite("Forms of criterion")
struct CriterionFormTests {
  // MARK: Levels and help

  @Test("Levels are never averaged: the lower middle one stands for a day")
  func rubric() {
    let readings = [
      Cases.score("a", "2026-10-05", 2, 4), Cases.score("b", "2026-10-05", 3, 4),
      Cases.score("c", "2026-10-06", 3, 4),
    ]
    let evaluation = Cases.evaluate(.rubric(level: 3, of: "Joining in"), readings)
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
    let alone = Cases.evaluate(.independence(), readings)
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
    let evaluation = Cases.evaluate(
      .independence(maximumPrompts: 1, level: .verbal),
      [reading]
    )
    #expect(evaluation.occasions.map(\.isPass) == [expected])
  }

  @Test("A count of prompts without a kind counts prompts of the kind that is allowed")
  func countsOfPrompts() {
    let readings = [3, 2, 1].enumerated().map { week, count in
      Cases.reading(week + 1) {
        $0.value = Number(exactly: count)
        $0.unit = .prompts
      }
    }
    let evaluation = Cases.evaluate(
      .independence(maximumPrompts: 2, level: .verbal),
      readings
    )
    #expect(evaluation.occasions.map(\.isPass) == [false, true, true])
  }

  @Test(
    "Attainment levels are read off their anchors, and below the lowest is the lowest"
  )
  func attainment() {
    let levels = [(-2, 2), (-1, 4), (0, 6), (1, 8)].map { level, anchor in
      AttainmentLevel(level: level, descriptor: "", anchor: Number(exactly: anchor))
    }
    let readings = Cases.weekly([1, 5, 6, 8])
    let expected = Cases.evaluate(.attainmentLevel(0), readings) {
      $0.attainmentLevels = levels
    }
    #expect(expected.occasions.map(\.isPass) == [false, false, true, true])
    let broken = Cases.evaluate(.attainmentLevel(0), readings) {
      $0.attainmentLevels = [levels[0], levels[3], levels[1].with { $0.level = 2 }]
    }
    #expect(broken.reason == .anchorsMissing)
    let direct = Cases.evaluate(.attainmentLevel(0), Cases.weekly([-1, 0, 1]))
    #expect(direct.occasions.map(\.isPass) == [false, true, true])
  }

  @Test(
    "A criterion that only says where or for how long is judged by what else it holds"
  )
  func bareModifiers() {
    let passes = Cases.passes([1, 1])
    let plain = Cases.evaluate(Criterion(kind: .maintained).with { $0.weeks = 1 }, passes)
    #expect(plain.firstMet == Cases.day(ofWeek: 2))
    let percent = Cases.evaluate(
      Criterion(kind: .maintained).with {
        $0.percent = 80
        $0.weeks = 1
      },
      Cases.weekly([8, 8], outOf: 10)
    )
    #expect(percent.state == .met)
    let rate = Cases.evaluate(
      Criterion(kind: .generalised).with {
        $0.value = 8
        $0.settings = 1
      },
      Cases.weekly([7])
    )
    #expect(rate.state == .notMet)
  }

  @Test("Levels of goal attainment can fall with the value, and a ladder needs two steps")
  func descendingLevels() {
    let levels = [(-1, 10), (0, 6), (1, 2)].map { level, anchor in
      AttainmentLevel(level: level, descriptor: "", anchor: Number(exactly: anchor))
    }
    let readings = Cases.weekly([12, 7, 6, 1])
    let falling = Cases.evaluate(.attainmentLevel(0), readings) {
      $0.attainmentLevels = levels
    }
    #expect(falling.occasions.map(\.isPass) == [false, false, true, true])
    let single = Cases.evaluate(.attainmentLevel(0), readings) {
      $0.attainmentLevels = [levels[0]]
    }
    #expect(single.reason == .anchorsMissing)
  }

  // MARK: Wider conditions

  @Test("Several settings must each have seen a pass")
  func generalised() {
    let settings = ["Class", " class ", "Hall", nil, "Home"]
    let readings = settings.enumerated().map { place, setting in
      Cases.reading(place + 1, 9, outOf: 10) { $0.setting = setting }
    }
    let three = Cases.evaluate(Criterion.percent(80).generalised(settings: 3), readings)
    #expect(three.firstMet == Cases.day(ofWeek: 5))
    let four = Cases.evaluate(Criterion.percent(80).generalised(settings: 4), readings)
    #expect(four.state == .notMet)
    let unsaid = Cases.evaluate(
      Criterion.percent(80).generalised(people: 2),
      readings
    )
    #expect(unsaid.reason == .personNotRecorded)
  }

  @Test("Something maintained is seen again after the weeks, and not judged before")
  func maintained() {
    let criterion = Criterion.percent(80).maintained(forWeeks: 4)
    let early = Cases.evaluate(criterion, Cases.weekly([8, 8, 8, 8], outOf: 10))
    #expect(early.state == .notEnoughData)
    #expect(early.text.contains("to be seen again"))
    let later = Cases.evaluate(criterion, Cases.weekly([8, 2, 2, 2, 8], outOf: 10))
    #expect(later.firstMet == Cases.day(ofWeek: 5))
    let lost = Cases.evaluate(criterion, Cases.weekly([8, 8, 8, 8, 7], outOf: 10))
    #expect(lost.state == .notMet)
  }
}
