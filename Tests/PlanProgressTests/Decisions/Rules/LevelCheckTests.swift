import PlanModel
import PlanProgress
import Testing

@Suite("Check of a level")
struct LevelCheckTests {
  @Test("SV-019: expected 57, level 52, 5 short, two thirds of the way")
  func vector() throws {
    let aimline = Aimline(from: "2026-09-07", at: 42, to: "2027-01-25", at: 72)
    let line = try #require(aimline)
    let check = LevelCheck(ofLast: [52, 53, 51], on: "2026-11-16", against: line)
    let found = try #require(check)
    #expect(found.aim == 57)
    #expect(found.level == 52)
    #expect(found.shortfall == 5)
    #expect((try #require(found.attainmentRatio) - 2.0 / 3).magnitude < 1e-9)
    #expect(found.position == .below)
  }

  @Test("For something to decrease, a level above the aim is short of it")
  func decrease() {
    let check = LevelCheck(level: 16, baseline: 20, aim: 14, direction: .decrease)
    #expect(check.shortfall == 2)
    #expect(check.position == .below)
    #expect((check.attainmentRatio ?? 0) == 4.0 / 6)
  }

  @Test("Numbers that can't be have no ratio and no shortfall instead of infinity")
  func limits() throws {
    let flat = LevelCheck(level: 42, baseline: 42, aim: 42)
    #expect(flat.attainmentRatio == nil)
    #expect(flat.shortfall == 0)
    let huge = Double.greatestFiniteMagnitude
    let far = LevelCheck(level: -huge, baseline: 0, aim: huge)
    #expect(far.shortfall == nil)
    let line = try #require(Aimline(from: "2026-09-07", at: 0, to: "2027-01-25", at: 1))
    #expect(LevelCheck(ofLast: [1, 2], on: "2026-11-16", against: line) == nil)
    #expect(LevelCheck(ofLast: [1, .nan, 2], on: "2026-11-16", against: line) == nil)
    #expect(LevelCheck(ofLast: [1, 2, 3], on: "2027-02-01", against: line) == nil)
  }

  @Test("Printing a check shows nothing of the pupil")
  func printing() {
    #expect("\(LevelCheck(level: 52, baseline: 42, aim: 57))" == "LevelCheck")
  }
}
