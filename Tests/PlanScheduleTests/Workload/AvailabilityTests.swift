import PlanModel
import PlanSchedule
import Testing

@Suite("Availability")
struct AvailabilityTests {
  typealias Review = SeededSchool.Review

  /// The slots of one week in which somebody can be met, one review a slot.
  private func slots(_ availability: Availability) -> [String] {
    let resources = ReviewResources(
      calendar: .everyWeekday,
      days: "2026-09-07"..."2026-09-11",
      sessions: [SchoolSession(.morning, slots: 3), SchoolSession(.afternoon, slots: 2)],
      attendees: [Attendee("one", availability)]
    )
    let demands = (0..<30).map {
      ReviewDemand<Review>(
        SeededSchool.id($0),
        from: "2026-09-01",
        by: .policy("2026-09-30"),
        attending: ["one"]
      )
    }
    return WorkloadPlanner(resources: resources).timetable(
      of: demands,
      asOf: "2026-09-01"
    )
    .placed.map { "\($0.session) \($0.slots.lowerBound)" }
  }

  let monday = ReviewSession("2026-09-07", .morning)

  @Test("Every session means every slot of every day")
  func everySession() {
    #expect(slots(.everySession).count == 25)
    #expect(slots(Availability()).isEmpty)
  }

  @Test("Weekly slots are cut to the session, and to how many may be taken")
  func weekly() {
    #expect(
      slots(.weekly([WeeklySession(.monday, .morning, slots: 2...9)])) == [
        "2026-09-07 morning 2", "2026-09-07 morning 3",
      ]
    )
    #expect(slots(.weekly([WeeklySession(.monday, .morning, mostSlots: 2)])).count == 2)
    #expect(slots(.weekly([WeeklySession(.monday, .afterSchool)])).isEmpty)
  }

  @Test("Sessions named twice are added up, and never beyond their slots")
  func added() {
    let twice = [
      WeeklySession(.monday, .morning, mostSlots: 1),
      WeeklySession(.monday, .morning, mostSlots: 1),
    ]
    #expect(slots(.weekly(twice)).count == 2)
    let extra = [ExtraSession(monday), ExtraSession(monday)]
    #expect(slots(.weekly(twice).with(extra)).count == 3)
  }

  @Test("An absence goes before what is free, for its days and its part only")
  func absences() {
    let all = Availability.everySession
    #expect(slots(all.without([Absence(on: "2026-09-08")])).count == 20)
    #expect(slots(all.without([Absence(on: "2026-09-08", part: .morning)])).count == 22)
    let never = Absence(from: "2026-09-09", through: "2026-09-08")
    #expect(slots(all.without([never])).count == 25)
    let always = Absence(from: .first, through: .last)
    #expect(slots(all.with([ExtraSession(monday)]).without([always])).isEmpty)
  }
}
