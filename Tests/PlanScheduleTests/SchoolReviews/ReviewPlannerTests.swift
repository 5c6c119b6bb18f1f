import PlanModel
import PlanSchedule
import Testing

@Suite("Review planner")
struct ReviewPlannerTests {
  enum Plan {}

  let planner = ReviewPlanner(calendar: Riverbank.calendar)
  let year: ClosedRange<Day> = "2026-09-01"..."2027-08-31"

  private func requests(_ count: Int) -> [ReviewRequest<Plan>] {
    let cadences = ReviewScheduleTests.cadences
    let start: Day = "2026-09-07"
    return (0..<count).compactMap { index in
      Identifier<Plan>("plan-\(index)").map {
        ReviewRequest(
          $0,
          cadences[index % cadences.count],
          from: start + .days(index % 40)
        )
      }
    }
  }

  @Test("The reviews of a school come in order of day, then of request")
  func order() {
    let timetable = planner.timetable(
      of: [
        ReviewRequest<Plan>("b", .termly, from: "2026-09-09"),
        ReviewRequest<Plan>("a", .termly, from: "2026-09-09", through: "2027-03-31"),
        ReviewRequest<Plan>("c", .halfTermly, from: "2027-01-05", through: "2027-02-28"),
      ],
      in: year
    )
    #expect(
      timetable.entries.map { "\($0.day) \($0.subject)" } == [
        "2026-12-16 b", "2026-12-16 a", "2027-02-10 c", "2027-03-17 b", "2027-03-17 a",
        "2027-07-14 b",
      ]
    )
  }

  @Test("A plan that began in an earlier year keeps its rhythm")
  func earlierStart() {
    let request = ReviewRequest<Plan>("a", .annually, from: "2024-11-10")
    let timetable = planner.timetable(of: [request], in: year)
    #expect(timetable.entries.map(\.day) == ["2026-11-09"])
    #expect(timetable.unplaced.isEmpty)
  }

  @Test("A range of days is cut out with both ends")
  func range() {
    let timetable = planner.timetable(of: requests(30), in: year)
    let days: ClosedRange<Day> = "2026-12-16"..."2027-02-10"
    let expected = timetable.entries.filter { days.contains($0.day) }
    #expect(Array(timetable.entries(in: days)) == expected)
    #expect(!expected.isEmpty)
    #expect(timetable.entries(in: "2026-09-01"..."2026-09-07").isEmpty)
  }

  @Test(
    "The timetable has the reviews of each plan and no others",
    arguments: [0, 1, 30, 500]
  )
  func noneLost(count: Int) {
    let requests = requests(count)
    let timetable = planner.timetable(of: requests, in: year)
    let days = timetable.entries.map(\.day)
    #expect(days == days.sorted())
    let placed = Dictionary(grouping: timetable.entries, by: \.subject)
      .mapValues { $0.map(\.review) }
    let isSame = requests.allSatisfy { request in
      let alone = request.cadence.reviews(
        from: request.start,
        through: year.upperBound,
        calendar: planner.calendar
      )
      return placed[request.subject, default: []] == alone
    }
    #expect(isSame)
  }

  @Test("Changes to single reviews are followed")
  func changes() throws {
    var request = ReviewRequest<Plan>("a", .termly, from: "2026-09-09")
    request.changes = [
      try #require(
        OccurrenceChange(moving: "termly.2026-09-07", to: "2027-01-06", because: "Ill")
      ),
      try #require(OccurrenceChange(cancelling: "termly.2027-01-04", because: "Moving")),
    ]
    let timetable = planner.timetable(of: [request], in: year)
    #expect(timetable.entries.map(\.day) == ["2027-01-06", "2027-07-14"])
  }

  @Test("Occurrences without a school day are listed with their plan")
  func unplaced() {
    let request = ReviewRequest<Plan>("a", .annually, from: "2026-11-10")
    let timetable = planner.timetable(of: [request], in: "2026-09-01"..."2028-08-31")
    #expect(timetable.entries.isEmpty)
    #expect(timetable.unplaced.map(\.occurrence.nominalDay) == ["2027-11-10"])
    #expect(timetable.unplaced.map(\.subject) == ["a"])
  }
}
