import PlanModel
import PlanProgress
import Testing

@Suite("Times in a school's periods")
struct SchoolPeriodTests {
  private static let time = TeachingTime(
    of: SchoolYearDates(
      terms: [
        TermDates(start: "2026-09-07", end: "2026-12-18"),
        TermDates(start: "2027-01-04", end: "2027-03-25"),
      ],
      closures: [ClosureDates(kind: .halfTerm, start: "2026-10-26", end: "2026-10-30")],
      inset: ["2026-09-21"]
    )
  )

  private func evaluate(
    _ times: [(Day, Number)],
    per unit: PeriodUnit,
    asOf day: Day,
    in time: TeachingTime = Self.time
  ) -> CriterionEvaluation {
    let readings = times.enumerated().map { place, entry in
      Cases.reading(place, entry.1) { $0.on = entry.0 }
    }
    let target = Cases.target(.atLeast(3, per: unit)).with { $0.starts = "2026-09-07" }
    return CriterionEvaluation(of: target, readings: readings, asOf: day, in: time)
  }

  @Test("A school week is over on its last school day")
  func week() {
    let times: [(Day, Number)] = [("2026-09-14", 1), ("2026-09-16", 2)]
    let thursday = evaluate(times, per: .week, asOf: "2026-09-17")
    #expect(thursday.state == .notEnoughData)
    let friday = evaluate(times, per: .week, asOf: "2026-09-18")
    #expect(friday.firstMet == "2026-09-18")
    let plain = evaluate(times, per: .week, asOf: "2026-09-18", in: .everyDay)
    #expect(plain.state == .notEnoughData)
  }

  @Test("A week with a closed day can be met and is no failure")
  func shortWeek() {
    let few: [(Day, Number)] = [("2026-09-22", 1)]
    #expect(evaluate(few, per: .week, asOf: "2026-09-30").state == .notEnoughData)
    let enough: [(Day, Number)] = [("2026-09-22", 3)]
    #expect(evaluate(enough, per: .week, asOf: "2026-09-30").state == .met)
    let whole: [(Day, Number)] = [("2026-09-15", 1)]
    #expect(evaluate(whole, per: .week, asOf: "2026-09-30").state == .notMet)
  }

  @Test("A reading on a closed day lies in no week of the school")
  func closedDay() {
    let times: [(Day, Number)] = [("2026-10-27", 5), ("2026-09-19", 5)]
    let evaluation = evaluate(times, per: .week, asOf: "2026-12-01")
    #expect(evaluation.reason == .outsidePeriods)
    #expect(evaluation.unused.count == 2)
  }

  @Test("Times are added up over a term and over its halves")
  func terms() {
    let times: [(Day, Number)] = [
      ("2026-09-10", 1), ("2026-11-10", 2), ("2027-01-10", 2),
    ]
    let term = evaluate(times, per: .term, asOf: "2027-04-01")
    #expect(term.occasions.map(\.isPass) == [true, false])
    #expect(term.firstMet == "2026-12-18")
    let half = evaluate(times, per: .halfTerm, asOf: "2026-12-18")
    #expect(half.occasions.map(\.isPass) == [false, false])
    #expect(half.occasions.map(\.on) == ["2026-10-25", "2026-12-18"])
    let unknown = evaluate(times, per: .term, asOf: "2027-04-01", in: .everyDay)
    #expect(unknown.reason == .periodNeedsCalendar)
  }

  @Test("A term is not judged before its end, and one cut by the start never fails")
  func partTerm() {
    let times: [(Day, Number)] = [("2026-09-10", 1)]
    let running = evaluate(times, per: .term, asOf: "2026-12-17")
    #expect(running.state == .notEnoughData)
    let periods = TeachingTime(terms: ["2026-09-01"..."2026-12-18"])
    let cut = evaluate(times, per: .term, asOf: "2027-04-01", in: periods)
    #expect(cut.state == .notEnoughData)
  }

  @Test("A week cut by the day of the baseline is no failure")
  func cutByBaseline() {
    let target = Cases.target(.atLeast(3, per: .week)).with {
      $0.starts = Cases.start
      $0.baseline = Baseline(value: 1).with { $0.on = "2026-09-09" }
    }
    let readings = [0, 3].map { day in
      Cases.reading(day, 2) { $0.on = Cases.start + .days(day) }
    }
    let evaluation = CriterionEvaluation(
      of: target,
      readings: readings,
      asOf: "2026-09-20"
    )
    #expect(evaluation.state == .notEnoughData)
  }

  @Test("A count that can't be is not a count of none")
  func invalidCounts() {
    let times: [(Day, Number)] = [("2026-09-14", 1.5), ("2026-09-15", 1)]
    let evaluation = evaluate(times, per: .week, asOf: "2026-09-30")
    #expect(evaluation.unused.map(\.reason) == [.readingInvalid])
    #expect(evaluation.state == .cannotJudge)
    let reached = evaluate(
      times + [("2026-09-16", 3)],
      per: .week,
      asOf: "2026-09-30"
    )
    #expect(reached.state == .met)
  }
}
