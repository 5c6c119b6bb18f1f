import PlanModel
import Testing

@Suite("Next review of a plan")
struct NextReviewTests {
  private func day(
    _ reviews: [(planned: Day?, held: Day?, next: Day?)]
  ) -> Day? {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.reviews = reviews.map { review in
        ReviewRecord(id: "r").with {
          $0.planned = review.planned
          $0.held = review.held
          $0.nextReview = review.next
        }
      }
    }
    return plan.nextReviewDay
  }

  @Test("The earliest review that was not held comes next, even if it is late")
  func open() {
    #expect(
      day([
        ("2027-02-12", nil, nil), ("2026-10-01", nil, nil),
        ("2026-09-01", "2026-09-02", "2026-09-20"),
      ]) == "2026-10-01"
    )
  }

  @Test("Without an open review it is the one set at the review held last")
  func set() {
    #expect(
      day([
        ("2026-10-01", "2026-10-02", "2026-12-01"), (nil, "2026-11-20", "2027-02-12"),
        (nil, "2026-09-01", "2026-10-01"), (nil, nil, "2026-01-01"),
      ]) == "2027-02-12"
    )
    #expect(day([(nil, "2026-10-02", "2026-12-01"), (nil, "2026-11-20", nil)]) == nil)
    #expect(
      day([(nil, "2026-10-02", nil), (nil, "2026-10-02", "2026-12-01")]) == "2026-12-01"
    )
  }

  @Test("A plan without reviews has no next one")
  func none() {
    #expect(day([]) == nil)
    #expect(day([(nil, nil, nil)]) == nil)
  }
}
