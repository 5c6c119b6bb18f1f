import PlanModel
import PlanSchedule
import Testing

@Suite("Decision maker")
struct DecisionMakerTests {
  @Test(
    "Rights pass after the last Friday in June of Year 11, not on the sixteenth birthday",
    arguments: [
      ("2010-03-14", "2026-03-14", .parent), ("2010-03-14", "2026-06-26", .parent),
      ("2010-03-14", "2026-06-27", .youngPerson), ("2009-09-01", "2026-06-26", .parent),
      ("2009-08-31", "2025-06-28", .youngPerson),
    ] as [(Day, Day, DecisionMaker.Person)]
  )
  func england(born: Day, day: Day, person: DecisionMaker.Person) {
    let decider = StatutoryProfile.england2014.whoDecides(dateOfBirth: born, on: day)
    #expect(decider?.person == person)
  }

  @Test("The note says that capacity is asked for each decision")
  func notes() throws {
    let england = StatutoryProfile.england2014
    let after = try #require(
      england.whoDecides(dateOfBirth: "2010-03-14", on: "2026-09-01")
    )
    #expect(after.note.contains("capacity is asked for each decision"))
    #expect(after.note.contains("27 June 2026"))
    let before = try #require(
      england.whoDecides(dateOfBirth: "2010-03-14", on: "2020-09-01")
    )
    #expect(before.note.contains("until 27 June 2026"))
    #expect(!before.citation.isVerified)
  }

  @Test("Elsewhere a birthday may decide, and what is not known is not said")
  func elsewhere() {
    let us = StatutoryProfile.usIDEA
    let person = us.whoDecides(dateOfBirth: "2008-02-29", on: "2026-03-01")?.person
    #expect(person == .youngPerson)
    #expect(
      us.whoDecides(dateOfBirth: "2008-02-29", on: "2026-02-28")?.person == .parent
    )
    let wales = StatutoryProfile.wales2018
    #expect(wales.whoDecides(dateOfBirth: "2008-02-29", on: "2026-02-28") == nil)
  }

  @Test("Nobody decides before the birth, and the ends of the calendar are no trouble")
  func ends() {
    let england = StatutoryProfile.england2014
    #expect(england.whoDecides(dateOfBirth: "2010-03-14", on: "2010-03-13") == nil)
    #expect(england.whoDecides(dateOfBirth: .last, on: .last) == nil)
    #expect(england.whoDecides(dateOfBirth: .first, on: .last)?.person == .youngPerson)
  }

  @Test("Once a young person decides it stays so", arguments: 0..<50)
  func law(step: Int) {
    let born = Day("2008-06-01") + .days(step * 17)
    let people = (0..<260).compactMap { week in
      StatutoryProfile.england2014.whoDecides(
        dateOfBirth: born,
        on: born + .years(14) + .weeks(week)
      )?.person
    }
    let first = people.firstIndex(of: .youngPerson) ?? people.endIndex
    #expect(people.count == 260)
    #expect(people[first...].allSatisfy { $0 == .youngPerson })
    #expect(people.contains(.parent) && people.contains(.youngPerson))
  }
}
