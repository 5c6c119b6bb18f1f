import PlanModel
import PlanSchedule
import Testing

@Suite("Proof of a shortage")
struct CapacityShortageTests {
  typealias Review = SeededSchool.Review

  let today: Day = "2026-10-01"
  let resources = WorkloadPlannerTests.riverbank
  let demands = WorkloadPlannerTests.demands(7)

  private func shortage() throws -> CapacityShortage<Review> {
    let timetable = WorkloadPlanner(resources: resources)
      .timetable(of: demands, asOf: today)
    return try #require(timetable.unplaced.first?.shortage)
  }

  @Test("The proof names the person, the sessions and the days")
  func contents() throws {
    let shortage = try shortage()
    #expect(shortage.supply.map(\.resource) == [.attendee("senco")])
    #expect(
      shortage.supply[0].sessions.map(\.day) == [
        "2026-11-03", "2026-11-05", "2026-11-12",
      ]
    )
    #expect(shortage.days == "2026-11-03"..."2026-11-12")
    #expect(shortage.fixed.isEmpty)
  }

  @Test("One slot more anywhere in the window ends the proof")
  func moreTime() throws {
    var more = resources
    let session = ReviewSession("2026-11-13", .morning)
    more.attendees[0].availability.extra = [ExtraSession(session, slots: 1...1)]
    let shortage = try shortage()
    #expect(shortage.isProven(by: demands, in: resources, asOf: today))
    #expect(!shortage.isProven(by: demands, in: more, asOf: today))
    more.attendees[0].availability.extra[0].session.day = "2026-11-14"
    #expect(shortage.isProven(by: demands, in: more, asOf: today))
  }

  @Test("One review fewer, or one with a longer window, ends the proof")
  func fewerReviews() throws {
    let shortage = try shortage()
    #expect(!shortage.isProven(by: Array(demands.dropLast()), in: resources, asOf: today))
    var longer = demands
    longer[3].latest.day = "2026-11-17"
    #expect(!shortage.isProven(by: longer, in: resources, asOf: today))
    longer[3].latest.day = "2026-11-16"
    #expect(shortage.isProven(by: longer, in: resources, asOf: today))
  }

  @Test("Reviews of several lengths are too many by their slots, or by their number")
  func lengths() throws {
    var long = WorkloadPlannerTests.demands(4)
    for index in 0..<3 { long[index].slots = 2 }
    let slots = WorkloadPlanner(resources: resources).timetable(of: long, asOf: today)
    let first = try #require(slots.unplaced.first?.shortage)
    #expect((first.needed, first.capacity, first.unitSlots) == (7, 6, 1))
    #expect(first.isProven(by: long, in: resources, asOf: today))

    // Three slots in a session hold one review of two slots; the third slot is lost.
    var odd = resources
    odd.sessions[1].slots = 3
    var pairs = WorkloadPlannerTests.demands(4)
    for index in pairs.indices { pairs[index].slots = 2 }
    let number = WorkloadPlanner(resources: odd).timetable(of: pairs, asOf: today)
    let second = try #require(number.unplaced.first?.shortage)
    #expect((second.needed, second.capacity, second.unitSlots) == (4, 3, 2))
    #expect(second.isProven(by: pairs, in: odd, asOf: today))
    #expect(
      second.explanation { _ in "the SENCO" }
        == "4 reviews must lie between 2026-11-03 and 2026-11-12; "
        + "free then: 3 places of 2 slots of the SENCO."
    )
  }

  @Test("People who are never there together are proof enough")
  func apart() throws {
    var alone = WorkloadPlannerTests.demands(1, attending: ["senco", "teacher-1"])
    alone[0].earliestDay = "2026-11-04"
    let timetable = WorkloadPlanner(resources: resources).timetable(
      of: alone,
      asOf: today
    )
    let shortage = try #require(timetable.unplaced.first?.shortage)
    #expect(shortage.supply.isEmpty)
    #expect(shortage.days == nil)
    #expect(shortage.isProven(by: alone, in: resources, asOf: today))
    alone[0].earliestDay = "2026-11-03"
    #expect(!shortage.isProven(by: alone, in: resources, asOf: today))
  }
}
