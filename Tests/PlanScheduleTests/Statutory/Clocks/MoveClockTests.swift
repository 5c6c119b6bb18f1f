import PlanModel
import PlanSchedule
import Testing

@Suite("Move clock")
struct MoveClockTests {
  @Test(
    "The plan passes on the day of the move, or by the fifteenth working day of knowing",
    arguments: [
      (nil, "2027-01-11"), ("2026-12-01", "2027-01-11"), ("2026-12-14", "2027-01-11"),
      ("2026-12-18", "2027-01-12"), ("2027-01-20", "2027-02-09"),
    ] as [(Day?, Day)]
  )
  func transfer(known: Day?, last: Day) {
    let clock = MoveClock(moved: "2027-01-11", known: known)
    #expect(clock.transfer?.day == last)
    #expect(clock.transfer?.binds == .previousAuthority)
    #expect(clock.notice == nil && clock.review == nil)
  }

  @Test(
    "The review is due three months after the transfer or in its twelve months, if later",
    arguments: [
      (nil, "2027-04-10"), ("2026-02-01", "2027-04-10"), ("2026-09-01", "2027-08-31"),
    ] as [(Day?, Day)]
  )
  func review(anchor: Day?, last: Day) {
    let clock = MoveClock(
      moved: "2027-01-11",
      transferred: "2027-01-11",
      anchor: anchor.map { ClockEvent(.reviewDecided, on: $0) }
    )
    #expect(clock.notice?.day == "2027-02-22")
    #expect(clock.review?.day == last)
  }

  @Test("A plan that has passed on is due for review on the day that the move gives")
  func reviewDue() {
    let events = [
      ClockEvent(.reviewDecided, on: "2026-02-01"),
      ClockEvent(.planTransferred, on: "2027-01-11"),
    ]
    let clock = AnnualReviewClock(events: events)
    #expect(clock.completeBy?.day == "2027-04-10")
    #expect(clock.latestMeeting?.day == "2027-03-13")
    let later = events + [ClockEvent(.reviewDecided, on: "2027-04-01")]
    #expect(AnnualReviewClock(events: later).completeBy?.day == "2028-03-31")
  }

  @Test("Hearing of a move later never makes its deadline earlier")
  func law() {
    let days = (0..<120).map { Day("2026-11-01") + .days($0) }
    let ends = days.compactMap { MoveClock(moved: "2027-01-11", known: $0).transfer?.day }
    #expect(ends.count == days.count)
    #expect(ends == ends.sorted())
    #expect(ends.allSatisfy { $0 >= "2027-01-11" })
  }
}
