import PlanModel
import PlanRules
import Testing

@Suite("Counting occasions")
struct OccasionCountTests {
  @Test("SV-039: ten weekly probes span nine weeks")
  func seed() throws {
    let weekly = try #require(OccasionCount(frequency: .weekly))
    #expect(weekly.latestFirst(of: 10, due: "2027-06-30") == "2027-04-28")
    #expect(weekly.available(from: "2027-04-28", through: "2027-06-30") == 10)
    #expect(weekly.available(from: "2027-04-29", through: "2027-06-30") == 9)
  }

  @Test(
    "As many occasions fit from the latest first day as are needed",
    arguments: [Frequency.daily, .weekly, .fortnightly, .times(3, per: .week)]
  )
  func law(frequency: Frequency) throws {
    let count = try #require(OccasionCount(frequency: frequency))
    var wrong: [Int] = []
    for needed in 1...60 {
      let first = try #require(count.latestFirst(of: needed, due: "2027-06-30"))
      if count.available(from: first, through: "2027-06-30") < needed {
        wrong.append(needed)
      }
    }
    #expect(wrong == [])
  }

  @Test("What needs a calendar is not counted, and no span holds nothing")
  func refusals() throws {
    #expect(OccasionCount(frequency: .termly) == nil)
    #expect(OccasionCount(frequency: .times(0, per: .week)) == nil)
    let weekly = try #require(OccasionCount(frequency: .weekly))
    #expect(weekly.available(from: "2027-06-30", through: "2027-06-29") == 0)
    #expect(weekly.latestFirst(of: 0, due: "2027-06-30") == nil)
  }
}
