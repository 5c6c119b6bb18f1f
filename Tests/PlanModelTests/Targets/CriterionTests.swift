import PlanModel
import Testing

@Suite("Criterion")
struct CriterionTests {
  @Test("A factory fills in the numbers of its form and nothing else")
  func factories() {
    let occasions = Criterion.occasions(8, of: 10)
    #expect(occasions.kind == .occasions)
    #expect([occasions.passes, occasions.occasions] == [8, 10])
    #expect(occasions.percent == nil)
    let percent = Criterion.percent(80, onConsecutive: 3)
    #expect(percent.kind == .percent)
    #expect(percent.percent == 80)
    #expect(percent.consecutive == 3)
    let rate = Criterion.rate(60, .wordsPerMinute, minimumAccuracy: 95)
    #expect(rate.value == 60)
    #expect(rate.unit == .wordsPerMinute)
    #expect(rate.minimumAccuracy == 95)
    #expect(Criterion.within(5, .minutes).kind == .within)
    #expect(Criterion.atLeast(for: 10, .minutes).kind == .atLeastFor)
    #expect(Criterion.atLeast(3, per: .week).period == .week)
    #expect(Criterion.rubric(level: 3).level == 3)
    #expect(Criterion.independence(maximumPrompts: 1, level: .verbal).maximumPrompts == 1)
    let compound = Criterion.compound(percent: 80, on: 4, of: 5)
    #expect([compound.passes, compound.occasions] == [4, 5])
    #expect(Criterion.attainmentLevel(-1).level == -1)
    #expect(Criterion.words("Chooses without looking round").kind == .words)
  }

  @Test("Settings, people and weeks are added to a form without changing it")
  func added() {
    let plain = Criterion.occasions(4, of: 5)
    let wide = plain.generalised(settings: 3, people: 2).maintained(forWeeks: 4)
    #expect(wide.kind == .occasions)
    #expect([wide.settings, wide.people, wide.weeks] == [3, 2, 4])
    #expect(plain.settings == nil)
  }

  @Test("A decision point looks at the median of the last three after its week")
  func decisionPoint() throws {
    let point = DecisionPoint.ifMastery(
      "d-1",
      below: 80,
      byWeek: 10,
      switchFrom: "a",
      to: "b"
    )
    let condition = try #require(point.conditions.first)
    #expect(point.proposes == .switchStrategy)
    #expect(condition.statistic == .medianOfLast3)
    #expect(condition.atWeek == 10)
    #expect(condition.minimumReadings == 3)
  }

  @Test("A frequency in words is a number of times in a number of periods")
  func frequencies() {
    #expect(Frequency.weekly == .times(1, per: .week))
    #expect(Frequency.fortnightly.every == 2)
    #expect(Frequency.daily.period == .day)
    #expect(Frequency.halfTermly.period == .halfTerm)
    #expect(Frequency.termly.times == 1)
  }
}
