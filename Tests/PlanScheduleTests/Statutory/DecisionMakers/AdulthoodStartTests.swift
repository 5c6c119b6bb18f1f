import PlanModel
import PlanSchedule
import Testing

@Suite("Adulthood start")
struct AdulthoodStartTests {
  @Test(
    "Reviews in England look ahead from Year 9",
    arguments: [
      (.reception, false), (.year8, false), (.year9, true), (.year14, true),
      (.notFollowed, nil),
    ] as [(YearGroup, Bool?)]
  )
  func england(year: YearGroup, looksAhead: Bool?) throws {
    let start = try #require(StatutoryProfile.england2014.adulthood)
    #expect(start.applies(in: year, on: "2026-11-10") == looksAhead)
    #expect(start.force == .must)
  }

  @Test("Elsewhere the age or the time before leaving decides")
  func elsewhere() throws {
    let northernIreland = try #require(StatutoryProfile.northernIreland1996.adulthood)
    #expect(northernIreland.applies(dateOfBirth: "2012-11-10", on: "2026-11-10") == true)
    #expect(northernIreland.applies(dateOfBirth: "2012-11-11", on: "2026-11-10") == false)
    #expect(northernIreland.applies(in: .year9, on: "2026-11-10") == nil)
    let scotland = try #require(StatutoryProfile.scotland2004.adulthood)
    #expect(scotland.applies(leaving: "2027-06-30", on: "2026-06-30") == true)
    #expect(scotland.applies(leaving: "2027-06-30", on: "2026-06-29") == false)
  }

  @Test("The answer never goes back as a pupil moves up", arguments: StatutoryProfile.all)
  func law(profile: StatutoryProfile) {
    let years = (1...14).map { YearGroup(rawValue: "\($0)") }
    let answers = years.compactMap {
      profile.adulthood?.applies(in: $0, on: "2026-11-10")
    }
    let first = answers.firstIndex(of: true) ?? answers.endIndex
    #expect(answers[first...].allSatisfy { $0 })
  }
}
