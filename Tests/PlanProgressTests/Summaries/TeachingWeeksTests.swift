import PlanModel
import PlanProgress
import Testing

@Suite("Progress in weeks of teaching")
struct TeachingWeeksTests {
  private static let halfTerm = TeachingTime(closed: ["2026-10-26"..."2026-11-01"])
  private let scores: [Number?] = [44, 43, 47, 48, 46, 50, 49, nil, 52, 53, 51]

  private func summary(_ time: TeachingTime) -> ProgressSummary {
    ProgressSummary(
      of: Cases.reader,
      readings: Cases.weekly(scores),
      asOf: "2026-11-25",
      in: time
    )
  }

  @Test("The rate needed and the trend are both of teaching weeks")
  func sameWeeks() throws {
    let (closed, open) = (summary(Self.halfTerm), summary(.everyDay))
    #expect(closed.aimline?.weeks == 19)
    #expect(closed.requiredRate == 30.0 / 19)
    #expect(closed.weeks == open.weeks - 1)
    let slopes = [closed.trend?.weeklySlope, open.trend?.weeklySlope].compactMap(\.self)
    #expect(try #require(slopes.first) > #require(slopes.last))
  }

  @Test("The signal of the trend and the summary agree on weeks, slope and range")
  func signal() throws {
    let summary = summary(Self.halfTerm)
    var plan = LearningPlan.blank
    plan.targets = [Cases.reader]
    plan.readings = Cases.weekly(scores)
    let day: Day = "2026-11-25"
    let own = ProgressRule.trend.signal(
      withID: "s",
      for: Cases.reader,
      readings: plan.readings,
      asOf: day,
      in: Self.halfTerm
    )
    let all = plan.signals(for: "t", asOf: day, in: Self.halfTerm, rules: [.trend])
    let advice = try #require(
      plan.advice(for: "t", asOf: day, in: Self.halfTerm, rules: [.trend])
    )
    #expect(all == advice.signals)
    let slope = try #require(summary.trend?.weeklySlope)
    let required = try #require(summary.requiredRate)
    #expect(required != 1.5)
    for signal in [own] + all {
      try expect(signal, slope, required)
    }
    #expect(own.statement == summary.trendStatement ?? .cannotTell)
    let unaware = plan.signals(for: "t", asOf: day, rules: [.trend])
    #expect(unaware.map(\.value) != all.map(\.value))
    let cohort = CohortTarget(of: Cases.reader, in: plan, asOf: day, in: Self.halfTerm)
    #expect(cohort.summary == summary)
  }

  private func expect(_ signal: Signal, _ slope: Double, _ required: Double) throws {
    let value = try #require(signal.value?.doubleValue)
    let text = try #require(signal.text)
    #expect((value - slope).magnitude < 1e-8)
    #expect(required > 1.575 && required < 1.585)
    #expect(text.contains("; 1.58 a week leads to the target"))
  }

  @Test("The rate from the latest value stands beside the rate of the aim")
  func fromHere() throws {
    let summary = summary(.everyDay)
    #expect(summary.goal == 72)
    #expect(summary.requiredRate == 1.5)
    let rate = try #require(summary.rateFromHere)
    #expect((rate - 21.0 / 9).magnitude < 1e-9)
    #expect(summary.statement.contains("From the latest value, 2.33 a week leads to 72"))
  }

  @Test("There is no rate from a value at the goal, or after the due day")
  func noRate() {
    let there = ProgressSummary(
      of: Cases.reader,
      readings: Cases.weekly([72]),
      asOf: "2026-11-25"
    )
    #expect(there.rateFromHere == nil)
    let over = ProgressSummary(
      of: Cases.reader,
      readings: Cases.weekly([50]),
      asOf: "2027-01-26"
    )
    #expect(over.rateFromHere == nil)
  }

  @Test("Closures outside the time of the target change nothing")
  func outside() {
    let far = TeachingTime(closed: ["2027-02-15"..."2027-02-21"])
    let (with, without) = (summary(far), summary(.everyDay))
    #expect(with.trend == without.trend)
    #expect(with.statement == without.statement)
    #expect(with.criterion == without.criterion)
  }

  @Test("A week with every answer a week later", arguments: 1...3)
  func shift(weeks: Int) {
    let target = Cases.reader.with {
      $0.baseline?.on = Cases.start + .weeks(weeks)
      $0.due = "2027-01-25" + .weeks(weeks)
    }
    let closed: [ClosedRange<Day>] = Self.halfTerm.closed.map {
      ($0.lowerBound + .weeks(weeks))...($0.upperBound + .weeks(weeks))
    }
    let later = ProgressSummary(
      of: target,
      readings: Cases.weekly(scores).map { $0.with { $0.on = $0.on + .weeks(weeks) } },
      asOf: "2026-11-25" + .weeks(weeks),
      in: TeachingTime(closed: closed)
    )
    let summary = summary(Self.halfTerm)
    #expect(later.trend == summary.trend)
    #expect(later.aimToday == summary.aimToday)
    #expect(later.rateFromHere == summary.rateFromHere)
  }

  @Test("A plan sums up its targets in weeks of teaching as well")
  func plan() {
    var plan = LearningPlan.blank
    plan.targets = [Cases.reader]
    plan.readings = Cases.weekly(scores)
    let first = plan.progress(asOf: "2026-11-25", in: Self.halfTerm).first
    #expect(first == summary(Self.halfTerm))
  }
}
