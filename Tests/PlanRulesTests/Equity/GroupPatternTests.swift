import PlanRules
import Testing

@Suite("Patterns of groups")
struct GroupPatternTests {
  static func counts(_ cells: [(String, Int, Int)]) -> [GroupCount] {
    cells.flatMap { group, ambitious, other in
      [
        GroupCount(group: group, outcome: "ambitious", pupils: ambitious),
        GroupCount(group: group, outcome: "other", pupils: other),
      ]
    }
  }

  @Test("A difference of twenty points between groups is worth a question")
  func differs() {
    let pattern = GroupPattern(Self.counts([("a", 40, 60), ("b", 60, 40)]))
    #expect(pattern.differs == ["ambitious", "other"])
    #expect(pattern.flags == [.groupPattern])
    #expect(pattern.shares.map(\.percent) == [40, 60, 60, 40])
    let close = GroupPattern(Self.counts([("a", 41, 59), ("b", 60, 40)]))
    #expect(close.differs == [])
    #expect(close.flags == [])
  }

  @Test(
    "A group with a cell below ten is left out altogether",
    arguments: [
      (10, 10, false), (9, 10, true), (10, 9, true), (30, 0, true), (-5, 30, true),
    ]
  )
  func suppression(ambitious: Int, other: Int, isLeftOut: Bool) {
    let pattern = GroupPattern(
      Self.counts([("large", 90, 10), ("small", ambitious, other)])
    )
    #expect(pattern.suppressed == (isLeftOut ? ["small"] : []))
    #expect(pattern.shares.contains { $0.group == "small" } == !isLeftOut)
    if isLeftOut { #expect(pattern.flags == []) }
  }

  @Test("A missing cell is a cell of nobody, and cells of one name are added up")
  func cells() {
    let missing = GroupPattern([
      GroupCount(group: "a", outcome: "ambitious", pupils: 30),
      GroupCount(group: "b", outcome: "other", pupils: 30),
    ])
    #expect(missing.suppressed == ["a", "b"])
    let twice = GroupPattern(Self.counts([("a", 5, 5), ("a", 5, 5)]))
    #expect(twice.shares.map(\.pupils) == [10, 10])
  }

  @Test("Counts that can not be are no reason to stop")
  func hostile() {
    let pattern = GroupPattern(
      Self.counts([("a", .max, .max), ("a", .max, 1), ("b", .min, 0), ("", 10, 10)])
    )
    #expect(pattern.suppressed == ["b"])
    #expect(GroupPattern([]).flags == [])
  }
}
