import PlanModel
import PlanSchedule
import Testing

@Suite("Clock event kinds")
struct ClockEventKindTests {
  let entries = ClockEventKind.vocabulary.entries

  @Test("Each kind has a code and a name of its own")
  func unique() {
    #expect(Set(entries.map(\.code)).count == entries.count)
    #expect(Set(entries.map(\.name)).count == entries.count)
  }

  @Test("Every event that a profile names is listed, and every listed one is named")
  func used() {
    let rules = StatutoryProfile.all.flatMap(\.deadlines)
    let named = Set(rules.flatMap { $0.metBy + $0.clauses.flatMap(\.events) })
    #expect(named == Set(entries.map(\.code)))
  }

  @Test("A kind that nobody listed is kept as it is")
  func unlisted() {
    let kind = ClockEventKind(rawValue: "councilVisit")
    #expect(!kind.isKnown)
    #expect(kind.rawValue == "councilVisit")
    #expect(ClockEventKind(matching: "review meeting") == .reviewMeeting)
  }

  @Test("Every holder of a duty in a profile is listed")
  func holders() {
    let rules = StatutoryProfile.all.flatMap(\.deadlines)
    #expect(Set(rules.map(\.binds)) == Set(DutyHolder.vocabulary.entries.map(\.code)))
  }
}
