import PlanModel
import PlanProgress
import Testing

@Suite("Times in a period")
struct FrequencyCriterionTests {
  // 2026-09-07 is a Monday.
  private func count(
    _ day: Int,
    _ times: Number?,
    _ change: (inout Reading) -> Void = { _ in }
  )
    -> Reading
  {
    let id = Reading.ID("r-\(day)") ?? .blank
    return Reading(id: id, target: "t", on: Cases.start + .days(day), value: times).with(
      change
    )
  }

  private func evaluate(
    _ readings: [Reading],
    asOf day: Int,
    _ change: (inout Target) -> Void = { _ in }
  ) -> CriterionEvaluation {
    CriterionEvaluation(
      of: Cases.target(.atLeast(3, per: .week)).with(change),
      readings: readings,
      asOf: Cases.start + .days(day)
    )
  }

  @Test("Times are added up over a complete week")
  func completeWeeks() {
    let readings = [count(0, 1), count(2, 1), count(7, 1), count(9, 1), count(10, 1)]
    let evaluation = evaluate(readings, asOf: 13)
    #expect(evaluation.occasions.map(\.isPass) == [false, true])
    #expect(evaluation.firstMet == "2026-09-20")
  }

  @Test("A week is judged when it is over, so that the day it was met never moves")
  func runningWeek() {
    let readings = [count(0, 1), count(2, 2)]
    #expect(evaluate(readings, asOf: 5).state == .notEnoughData)
    let days = [6, 13, 60].map { evaluate(readings, asOf: $0).firstMet }
    #expect(days == ["2026-09-13", "2026-09-13", "2026-09-13"])
  }

  @Test("A week observed in part is no failure")
  func partWeeks() {
    let gap = count(3, nil) { $0.gap = .absent }
    #expect(evaluate([count(0, 1), gap], asOf: 6).state == .notEnoughData)
    #expect(evaluate([count(0, 2), gap, count(4, 1)], asOf: 6).state == .met)
    // The first reading falls on a Wednesday, and nobody said when it started.
    #expect(evaluate([count(2, 1), count(4, 1)], asOf: 6).state == .notEnoughData)
    let started = evaluate([count(2, 1), count(4, 1)], asOf: 6) {
      $0.starts = Cases.start
    }
    #expect(started.state == .notMet)
  }

  @Test("A week without any reading was not observed")
  func holidays() {
    let readings = [count(0, 1), count(21, 1)]
    #expect(evaluate(readings, asOf: 40).administered == 2)
  }

  @Test("At most so many times is only met at the end of a complete week")
  func atMost() {
    let decrease: (inout Target) -> Void = {
      $0.measure = Measure(unit: .times).with { $0.direction = .decrease }
    }
    #expect(evaluate([count(0, 2)], asOf: 3, decrease).state == .notEnoughData)
    #expect(evaluate([count(0, 2)], asOf: 6, decrease).state == .met)
    #expect(evaluate([count(0, 4)], asOf: 6, decrease).state == .notMet)
  }

  @Test("Passes count as times, and other units don't")
  func passes() {
    let passes = (0..<3).map { count($0, nil) { $0.isPass = true } }
    #expect(evaluate(passes, asOf: 6).state == .met)
    let minutes = (0..<3).map { count($0, 5) { $0.unit = .minutes } }
    #expect(evaluate(minutes, asOf: 6).reason == .unitMismatch)
  }

  @Test("Days, sessions, months and years are periods too")
  func otherPeriods() {
    let readings = [count(0, 3), count(1, 1)]
    let states = [PeriodUnit.day, .session, .month, .year].map { period in
      evaluate(readings, asOf: 500) { $0.criterion = .atLeast(3, per: period) }.state
    }
    #expect(states == [.met, .met, .met, .met])
  }
}
