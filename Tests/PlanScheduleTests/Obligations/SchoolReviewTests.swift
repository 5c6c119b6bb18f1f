import PlanModel
import PlanSchedule
import Testing

@Suite("School review")
struct SchoolReviewTests {
  private let clock = SmallProfile.clock

  private func states(_ reviews: [SchoolReview], asOf today: Day) -> [String] {
    let history = PlanHistory(
      of: ObligationSubject(plan: "p1"),
      events: [],
      reviews: reviews
    )
    return clock.obligations(of: history, asOf: today).map {
      "\($0.due) \($0.state) \($0.daysLate)"
    }
  }

  @Test(
    "A school's own review has the tolerance that the school chose",
    arguments: [
      ("2026-10-06", nil, "later 0"), ("2026-10-07", nil, "upcoming 0"),
      ("2026-10-21", nil, "due 0"), ("2026-10-28", nil, "due 0"),
      ("2026-10-29", nil, "overdue 8"), ("2026-12-01", "2026-10-28", "met 0"),
      ("2026-12-01", "2026-10-29", "metLate 8"), ("2026-10-28", "2026-10-29", "due 0"),
    ] as [(Day, Day?, String)]
  )
  func tolerance(today: Day, held: Day?, state: String) {
    let review = SchoolReview(id: "r1", day: "2026-10-21", held: held)
    #expect(states([review], asOf: today) == ["2026-10-21 \(state)"])
  }

  @Test("A review that was left out is superseded by a later one, of its own sort alone")
  func leftOut() {
    let reviews = [
      SchoolReview(id: "r3", day: "2027-02-03"),
      SchoolReview(id: "r1", day: "2026-10-07"),
      SchoolReview(id: "r2", day: "2026-12-02", held: "2026-12-03"),
      SchoolReview(id: "w1", day: "2026-10-07", terms: .writing),
    ]
    #expect(
      states(reviews, asOf: "2026-12-05") == [
        "2026-10-07 superseded 57", "2026-10-07 overdue 59", "2026-12-02 met 0",
        "2027-02-03 later 0",
      ]
    )
    #expect(states(reviews, asOf: "2026-12-02").first == "2026-10-07 overdue 56")
  }

  @Test("A day on which a review was held belongs to the nearest of the schedule")
  func nearest() {
    let schedule = ReviewSchedule(
      .every(weeks: 6),
      from: "2026-09-09",
      through: "2027-07-16",
      calendar: Riverbank.calendar
    )
    let reviews = SchoolReview.reviews(
      of: schedule.reviews,
      held: ["2026-12-01", "2026-10-22", "2026-10-19", "2027-12-01"]
    )
    #expect(reviews.map(\.day) == schedule.reviews.map(\.day))
    #expect(reviews.first?.id.text == "weeks.6.2026-10-21")
    #expect(reviews.first?.held == "2026-10-19")
    #expect(reviews.dropFirst().first?.held == "2026-12-01")
    #expect(reviews.last?.held == "2027-12-01")
    #expect(reviews.compactMap(\.held).count == 3)
    #expect(SchoolReview.reviews(of: [], held: ["2026-12-01"]).isEmpty)
  }

  @Test("Deadlines and a school's own reviews stand in one list")
  func oneList() {
    var history = SmallProfile.history((.reviewMeeting, "2026-11-10"))
    history.reviews = [SchoolReview(id: "r1", day: "2026-11-20")]
    let list = clock.obligations(of: history, asOf: "2026-11-01")
    #expect(
      list.map(\.deadline.rawValue) == ["notice", "school.review", "report", "final"]
    )
    #expect(list.map(\.force) == [.must, .schoolPolicy, .must, .must])
    #expect(list[1].id.description == "p1/school.review/r1")
    #expect(list[1].reason == "set by the school")
  }
}
