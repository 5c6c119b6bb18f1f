import PlanModel
import PlanSchedule
import Testing

@Suite("Phase transfer")
struct PhaseTransferTests {
  let profile = StatutoryProfile.england2014

  @Test(
    "Secondary to post-16 has 31 March, and the other phases have 15 February",
    arguments: [
      (.startingSchool, "2026-02-15"), (.infantToJunior, "2026-02-15"),
      (.toMiddleSchool, "2026-02-15"), (.primaryToSecondary, "2026-02-15"),
      (.middleToSecondary, "2026-02-15"), (.secondaryToPost16, "2026-03-31"),
    ] as [(TransitionKind, Day)]
  )
  func dates(kind: TransitionKind, day: Day) {
    let deadline = profile.phaseTransfer(kind, in: 2026)
    #expect(deadline?.statutoryDay == day)
    #expect(deadline?.day == day - .days(1))
    #expect(deadline?.force == .must)
  }

  @Test("A move between post-16 settings has five months before its own day")
  func betweenPost16() {
    #expect(profile.phaseTransfer(.betweenPost16, in: 2027) == nil)
    #expect(profile.phaseTransfer(.betweenPost16, on: "2027-09-01")?.day == "2027-04-01")
  }

  @Test(
    "Other moves have no date of their own",
    arguments: [.newSchool, .toAdultLife, "somethingElse"] as [TransitionKind]
  )
  func others(kind: TransitionKind) {
    #expect(profile.phaseTransfer(kind, in: 2027) == nil)
    #expect(profile.phaseTransfer(kind, on: "2027-09-01") == nil)
  }

  @Test(
    "Years outside the calendar have no deadline",
    arguments: [0, -1, 10_000, Int.max]
  )
  func outside(year: Int) {
    #expect(profile.phaseTransfer(.primaryToSecondary, in: year) == nil)
  }

  @Test("No year moves the day for a weekend", arguments: 2024...2034)
  func law(year: Int) {
    let day = profile.phaseTransfer(.primaryToSecondary, in: year)?.day
    #expect(day == Day(year: year, month: 2, day: 14))
  }
}
