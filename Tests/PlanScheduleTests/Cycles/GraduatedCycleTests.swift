import PlanModel
import PlanSchedule
import Testing

@Suite("Graduated cycle")
struct GraduatedCycleTests {
  enum Target {}

  @Test("Four stages make a cycle, and a review begins the next")
  func stages() {
    var cycle = GraduatedCycle<Target>()
    var seen: [String] = []
    for _ in 1...6 {
      seen.append("\(cycle.number) \(cycle.stage)")
      cycle = cycle.next()
    }
    #expect(
      seen == ["1 assess", "1 plan", "1 do", "1 review", "2 assess", "2 plan"]
    )
  }

  @Test("What a review passes on stays through the next cycle")
  func carrying() throws {
    let review = try #require(GraduatedCycle<Target>(3, at: .review))
    let next = review.next(carrying: ["t-1", "t-2"])
    #expect(next.carriedForward == ["t-1", "t-2"])
    #expect(next.next(carrying: ["t-3"]).carriedForward == ["t-1", "t-2"])
    #expect(next.next().next().next().next().carriedForward.isEmpty)
  }

  @Test("There is no cycle 0 and no stage that nobody knows")
  func refusals() {
    #expect(GraduatedCycle<Target>(0, at: .plan) == nil)
    #expect(GraduatedCycle<Target>(1, at: "identify") == nil)
  }

  @Test("The largest number is followed by itself")
  func largest() throws {
    let cycle = try #require(GraduatedCycle<Target>(.max, at: .review))
    #expect(cycle.next().number == .max)
  }
}
