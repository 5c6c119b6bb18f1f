import PlanModel
import PlanProgress
import Testing

@Suite("Laws of criteria")
struct CriterionLawTests {
  private static let criteria: [Criterion] = [
    .percent(60), .percent(60, onConsecutive: 3), .occasions(6, of: 10),
    .compound(percent: 60, on: 2, of: 4), .percent(50).maintained(forWeeks: 3),
    .percent(50).generalised(settings: 2),
  ]

  private func series(_ seed: UInt64) -> [Reading] {
    var numbers = SeededNumbers(seed: seed)
    return (1...12).map { week in
      Cases.reading(week, Number(exactly: numbers.next(below: 11)), outOf: 10) {
        $0.setting = "place \(numbers.next(below: 3))"
      }
    }
  }

  private func evaluate(
    _ criterion: Criterion,
    _ readings: [Reading]
  ) -> CriterionEvaluation {
    CriterionEvaluation(
      of: Cases.target(criterion),
      readings: readings,
      asOf: "2027-07-20"
    )
  }

  @Test("A gap never lowers a result, wherever it falls", arguments: 1...25)
  func gaps(seed: UInt64) {
    let readings = series(seed)
    let gap = Cases.reading(20) { $0.gap = .absent }
    var changed = 0
    for criterion in Self.criteria {
      let before = evaluate(criterion, readings)
      for week in 0...13 {
        let after = evaluate(
          criterion,
          readings + [gap.with { $0.on = Cases.day(ofWeek: week) }]
        )
        let isSame =
          after.state == before.state && after.firstMet == before.firstMet
          && after.isStillMet == before.isStillMet && after.occasions == before.occasions
        if !isSame || after.missed != before.missed + 1 { changed += 1 }
      }
    }
    #expect(changed == 0)
  }

  @Test("The order in which readings are handed over does not matter", arguments: 1...25)
  func order(seed: UInt64) {
    let readings = series(seed)
    let different = Self.criteria.filter {
      evaluate($0, readings) != evaluate($0, readings.reversed())
    }
    #expect(different.isEmpty)
  }

  @Test("A criterion once met stays so when more is read", arguments: 1...25)
  func monotone(seed: UInt64) {
    let readings = series(seed)
    var moved = 0
    for criterion in Self.criteria {
      let days = (0...12).map { evaluate(criterion, Array(readings.prefix($0))).firstMet }
      for (earlier, later) in zip(days, days.dropFirst())
      where earlier != nil && earlier != later {
        moved += 1
      }
    }
    #expect(moved == 0)
  }

  @Test(
    "A later occasion that does not pass never moves the first day",
    arguments: 1...25
  )
  func laterFailure(seed: UInt64) {
    let readings = series(seed)
    let worse = (13...20).map {
      Cases.reading($0, 0, outOf: 10) { $0.setting = "place 0" }
    }
    let moved = Self.criteria.filter { criterion in
      let before = evaluate(criterion, readings)
      let after = evaluate(criterion, readings + worse)
      return before.firstMet != nil && before.firstMet != after.firstMet
    }
    #expect(moved.isEmpty)
  }

  @Test("A week later, every answer is a week later", arguments: 1...25)
  func shift(seed: UInt64) {
    let readings = series(seed)
    let later = readings.map { $0.with { $0.on = $0.on + .weeks(1) } }
    let days = { (evaluation: CriterionEvaluation) -> [Day?] in
      let spans = evaluation.held.flatMap {
        [$0.start, $0.lastHeld, $0.lostOn] as [Day?]
      }
      return spans + [evaluation.seeAgainFrom]
    }
    let different = Self.criteria.filter { criterion in
      let moved = days(evaluate(criterion, readings)).map { day in
        day.map { $0 + .weeks(1) }
      }
      return days(evaluate(criterion, later)) != moved
    }
    #expect(different.isEmpty)
  }

  @Test("Stretches lie in order, apart, and hold the days that passed", arguments: 1...25)
  func stretches(seed: UInt64) {
    let evaluation = evaluate(.percent(60), series(seed))
    let passed = evaluation.occasions.filter(\.isPass).map(\.on)
    let inside = evaluation.occasions.map(\.on).filter { day in
      evaluation.held.contains { ($0.start...$0.lastHeld).contains(day) }
    }
    #expect(inside == passed)
    let gaps = zip(evaluation.held, evaluation.held.dropFirst())
    #expect(gaps.allSatisfy { one, next in one.lostOn.map { $0 < next.start } == true })
  }

  @Test("79.999 and some more nines are not 80")
  func nearlyThere() {
    let nines = Number(significand: 79_999_999_999_999_999, exponent: -15) ?? 0
    let shares: [(Number, Number)] = [
      (nines, 100), (7_999_999_999_999, 10_000_000_000_000),
      (8, 10), (4, 5), (80, 100), (799_999, 999_999), (0.8, 1),
    ]
    let met = shares.map { value, outOf in
      evaluate(.percent(80), Cases.weekly([value], outOf: outOf)).state == .met
    }
    #expect(met == [false, false, true, true, true, false, true])
  }

  @Test("Every share of up to 40 items is compared as whole numbers are")
  func exactShares() {
    var wrong: [String] = []
    for total in 1...40 {
      for correct in 0...total {
        for percent in [25, 33, 50, 60, 75, 80, 90, 100] {
          let readings = Cases.weekly(
            [Number(exactly: correct)],
            outOf: Number(exactly: total)
          )
          let criterion = Criterion.percent(Number(exactly: percent) ?? 0)
          let isMet = evaluate(criterion, readings).state == .met
          if isMet != (correct * 100 >= percent * total) {
            wrong.append("\(correct)/\(total) at \(percent)")
          }
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Decimal and very large numbers are compared exactly as well")
  func exactDecimals() {
    let cases: [(Number, Number, Number, Bool)] = [
      (0.3, 0.1, 0, false), (33.3, 100, 33.3, true), (33.3, 100, 33.30001, false),
      (799_999_999_999_999, 1_000_000_000_000_000, 80, false),
      (800_000_000_000_000, 1_000_000_000_000_000, 80, true),
    ]
    let states = cases.map { value, outOf, percent, _ in
      evaluate(.percent(percent), Cases.weekly([value], outOf: outOf)).state == .met
    }
    #expect(states == cases.map(\.3))
  }

  @Test("The largest and smallest numbers are judged without a stop")
  func extremes() {
    let numbers = [
      Number.init(significand: 999_999_999_999_999_999, exponent: 18),
      Number(significand: -999_999_999_999_999_999, exponent: 18),
      Number(significand: 1, exponent: -18), 0,
    ].compactMap(\.self)
    var states: Set<CriterionState> = []
    for goal in numbers {
      for value in numbers {
        let criterion = Criterion.rate(goal, .points)
        let evaluation = evaluate(criterion, Cases.weekly([value, value]))
        states.insert(evaluation.state)
        if (evaluation.state == .met) != (value >= goal) { states.insert(.cannotJudge) }
      }
    }
    #expect(states == [.met, .notMet])
  }
}
