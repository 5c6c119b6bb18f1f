import PlanModel
import PlanSchedule
import Testing

@Suite("Statutory profile")
struct StatutoryProfileTests {
  @Test("Every deadline has a clause, a code of its own and a source")
  func complete() {
    let rules = StatutoryProfile.all.flatMap(\.deadlines)
    #expect(rules.allSatisfy { $0.clauses.contains { $0.begins && !$0.events.isEmpty } })
    #expect(rules.allSatisfy { !$0.citation.work.isEmpty && !$0.title.isEmpty })
    #expect(rules.allSatisfy { $0.binds.isKnown && $0.metBy.allSatisfy { $0.isKnown } })
    #expect(
      rules.allSatisfy { $0.clauses.allSatisfy { $0.events.allSatisfy { $0.isKnown } } }
    )
    #expect(StatutoryProfile.all.allSatisfy { $0.faults.isEmpty })
  }

  @Test("A profile is found by its code and by no other text")
  func lookUp() {
    let ids = StatutoryProfile.all.map(\.id)
    #expect(Set(ids).count == 6)
    #expect(ids.map { StatutoryProfile.profile(withID: $0)?.id } == ids)
    #expect(StatutoryProfile.profile(withID: "England-2014") == nil)
    #expect(StatutoryProfile.profile(withID: "") == nil)
  }

  @Test(
    "Every profile has a period of review of about a year",
    arguments: StatutoryProfile.all
  )
  func reviewPeriod(profile: StatutoryProfile) throws {
    let rule = try #require(profile.reviewPeriod)
    let deadline = rule.deadline(from: [ClockEvent(.planMade, on: "2025-03-10")])
    #expect(deadline?.day == "2026-03-09")
  }

  @Test("What is only proposed binds nobody and claims nothing")
  func draft() {
    let draft = StatutoryProfile.englandISPDraft
    #expect(draft.status == .draft)
    #expect(draft.inForceFrom == nil)
    #expect(draft.deadlines.allSatisfy { $0.force == .advice && !$0.citation.isVerified })
    #expect(draft.plans.allSatisfy { !$0.isStatutory && !$0.citation.isVerified })
  }

  @Test("A deadline of one's own is added, replaced and removed")
  func editing() {
    var profile = StatutoryProfile.england2014
    let count = profile.deadlines.count
    let own = DeadlineRule.local(
      "school.draftReport",
      "Draft report to the family",
      from: .reviewMeeting,
      for: .weeks(1)
    )
    profile.set(own)
    let events = [ClockEvent(.reviewMeeting, on: "2026-11-10")]
    #expect(profile.deadline(own.id, from: events)?.day == "2026-11-17")
    var shorter = own
    shorter.clauses = [DeadlineClause(from: .reviewMeeting, for: .days(3))]
    profile.set(shorter)
    #expect(profile.deadlines.count == count + 1)
    #expect(profile.deadline(own.id, from: events)?.day == "2026-11-13")
    profile.remove(own.id)
    profile.remove(own.id)
    #expect(profile == .england2014)
  }

  @Test("A profile with faults says which")
  func faults() {
    var profile = StatutoryProfile.england2014
    profile.deadlines.append(profile.deadlines[0])
    profile.deadlines[0].clauses = []
    profile.deadlines[3].exceptions = [.absence]
    let codes = Set(profile.faults.map(\.code))
    #expect(codes == [.repeatedCode, .neverBegins, .exceptionFromMinimum])
    #expect(profile.faults.allSatisfy { !$0.description.isEmpty })
  }

  @Test("The first and the last day of the calendar are no trouble")
  func ends() {
    let kinds = ClockEventKind.vocabulary.entries.map(\.code)
    let deadlines = StatutoryProfile.all.flatMap { profile in
      [Day.first, .last].flatMap { day in
        profile.deadlines(for: kinds.map { ClockEvent($0, on: day) })
      }
    }
    #expect(deadlines.allSatisfy { $0.day >= .first && $0.day <= .last })
    #expect(deadlines.allSatisfy { !$0.reason.isEmpty })
  }
}
