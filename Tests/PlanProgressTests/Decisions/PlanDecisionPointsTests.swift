import PlanModel
import PlanProgress
import Testing

@Suite("Decision points of a plan")
struct PlanDecisionPointsTests {
  private func point(_ id: DecisionPoint.ID, _ weeks: [Int?]) -> DecisionPoint {
    DecisionPoint(
      id: id,
      conditions: weeks.map { week in
        DecisionCondition(
          metric: .value,
          statistic: .latest,
          comparison: .below,
          value: 50,
          atWeek: week
        )
      }
    )
  }

  private var plan: LearningPlan {
    LearningPlan(id: "plan", pupil: "pupil").with {
      $0.targets = [
        Cases.reader.with {
          $0.decisionPoints = [point("late", [12]), point("now", [nil])]
        },
        Cases.reader.with {
          $0.id = "u"
          $0.decisionPoints = [point("soon", [8, 16]), point("last", [20])]
        },
        Cases.reader.with {
          $0.id = "v"
          $0.lifecycle = .completed
          $0.decisionPoints = [point("over", [9])]
        },
      ]
      $0.readings = Cases.weekly([44, 43, 47])
    }
  }

  @Test("Every point of every target that is worked on is evaluated, in order")
  func all() {
    let evaluations = plan.decisionPoints(asOf: "2026-10-01")
    #expect(evaluations.map(\.point.id) == ["late", "now", "soon", "last"])
    #expect(evaluations.map(\.target) == ["t", "t", "u", "u"])
    #expect(evaluations.map(\.state) == [.pending, .fired, .pending, .pending])
  }

  @Test("The points to come are in the order of their days")
  func coming() {
    let coming = plan.comingDecisionPoints(asOf: "2026-10-01")
    #expect(coming.map(\.point.id) == ["soon", "late", "last"])
    #expect(coming.map(\.nextOn) == [8, 12, 20].map { Cases.day(ofWeek: $0) })
  }

  @Test("A point is due on its day, and the day before it is to come")
  func bounds() {
    let before = plan.comingDecisionPoints(asOf: Cases.day(ofWeek: 12) - .days(1))
    let onTheDay = plan.comingDecisionPoints(asOf: Cases.day(ofWeek: 12))
    #expect(before.map(\.point.id).contains("late"))
    #expect(!onTheDay.map(\.point.id).contains("late"))
  }

  @Test("The words of a point to come name the day")
  func words() {
    let evaluation = plan.decisionPoints(asOf: "2026-10-01")[0]
    #expect(
      evaluation.text
        == "The day on which this is looked at has not come yet; it is 30 November 2026."
    )
  }
}
