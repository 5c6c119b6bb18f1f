import PlanModel
import PlanProgress
import Testing

@Suite("Positions against an aimline")
struct AimPositionTests {
  private static let days: [Day] = [
    "2026-09-06", "2026-09-07", "2026-09-14", "2026-09-21", "2027-01-26",
  ]

  @Test("Values lie against the aim for their own day, and none outside the line")
  func positions() throws {
    let aim = try #require(
      Aimline(from: "2026-09-07", at: 42, to: "2027-01-25", at: 72)
    )
    let values: [Double] = [42, 42, 44, 44, 72]
    #expect(aim.positions(of: values, on: Self.days) == [.on, .above, .below])
    let decreasing = aim.positions(of: values, on: Self.days, direction: .decrease)
    #expect(decreasing == [.on, .below, .above])
    #expect(aim.positions(of: [42, 50], on: []).isEmpty)
  }

  @Test("All at once is the same as one by one", arguments: 1...40)
  func law(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let aim = try #require(
      Aimline(from: "2026-09-07", at: 42, to: "2027-01-25", at: 72)
    )
    let days: [Day] = (0..<30).map { _ in aim.start + .days(numbers.next(below: 140)) }
    let values: [Double] = days.map { _ in Double(40 + numbers.next(below: 40)) }
    let direction: Direction = seed.isMultiple(of: 2) ? .increase : .decrease
    let single = zip(values, days).compactMap { value, day in
      aim.value(on: day).map { AimPosition(of: value, against: $0, direction: direction) }
    }
    #expect(aim.positions(of: values, on: days, direction: direction) == single)
  }
}
