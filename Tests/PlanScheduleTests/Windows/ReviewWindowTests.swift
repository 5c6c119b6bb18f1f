import PlanModel
import PlanSchedule
import Testing

@Suite("Review window")
struct ReviewWindowTests {
  @Test(
    "A review is later, upcoming, due and overdue in turn",
    arguments: [
      ("2026-11-10", .later), ("2026-11-11", .upcoming), ("2026-11-24", .upcoming),
      ("2026-11-25", .due), ("2026-12-02", .due), ("2026-12-03", .overdue),
    ] as [(Day, ReviewState)]
  )
  func states(today: Day, state: ReviewState) {
    #expect(ReviewWindow().state(of: "2026-11-25", asOf: today) == state)
  }

  @Test(
    "Without notice and tolerance a review is due on its day alone",
    arguments: [0, -5]
  )
  func narrow(days: Int) {
    let window = ReviewWindow(noticeDays: days, toleranceDays: days)
    let around: [Day] = ["2026-11-24", "2026-11-25", "2026-11-26"]
    let states = around.map { window.state(of: "2026-11-25", asOf: $0) }
    #expect(states == [.later, .due, .overdue])
  }

  @Test("The ends of the calendar and of the numbers are no trouble")
  func ends() {
    let wide = ReviewWindow(noticeDays: .max, toleranceDays: .max)
    #expect(wide.state(of: .last, asOf: .first) == .upcoming)
    #expect(wide.state(of: .first, asOf: .last) == .due)
    let narrow = ReviewWindow(noticeDays: .min, toleranceDays: .min)
    #expect(narrow.state(of: .last, asOf: .first) == .later)
    #expect(narrow.state(of: .first, asOf: .last) == .overdue)
  }

  @Test("States never go back as days pass", arguments: 0...20)
  func law(days: Int) {
    let window = ReviewWindow(noticeDays: days, toleranceDays: 20 - days)
    let order: [ReviewState] = [.later, .upcoming, .due, .overdue]
    let first: Day = "2026-10-01"
    let places = (0..<100).map { passed in
      order.firstIndex(of: window.state(of: "2026-11-25", asOf: first + .days(passed)))
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }
}
