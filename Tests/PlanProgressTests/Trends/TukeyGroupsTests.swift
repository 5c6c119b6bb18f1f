import PlanModel
import PlanProgress
import Testing

@Suite("Tukey's groups")
struct TukeyGroupsTests {
  private static let scores: [Double] = [
    33, 45, 36, 42, 44, 46, 48, 47, 50, 49, 52, 60, 58, 64, 68,
  ]

  private static func points(_ values: [Double]) -> [TrendPoint] {
    values.enumerated().map { TrendPoint(week: Double($0 + 1), value: $1) }
  }

  @Test("SV-010: the slope is that between the outer medians, and the shortcut is named")
  func published() throws {
    let points = Self.points(Self.scores)
    let groups = try TukeyGroups(points)
    #expect(groups.sizes == [5, 5, 5])
    #expect(groups.medianWeeks == [3, 8, 13])
    #expect(groups.medianValues == [42, 48, 60])
    let trend = try Trend.tukey(points)
    #expect(trend.method == .tukey)
    #expect(trend.weeklySlope == 1.8)
    #expect((trend.intercept - 35.6).magnitude < 1e-9)
    #expect(trend.count == 15)
    #expect(trend.adequacy == .adequate)
    let shortcut = try Trend.tukeyShortcut(points)
    #expect((shortcut.weeklySlope - 1.2857142857).magnitude < 1e-9)
    #expect(shortcut.method.isForDisplayOnly)
    #expect(!trend.method.isForDisplayOnly)
  }

  @Test(
    "SV-011: one point left over goes to the middle, two go outwards",
    arguments: [
      (12, [4, 4, 4]), (16, [5, 6, 5]), (23, [8, 7, 8]), (10, [3, 4, 3]),
      (11, [4, 3, 4]), (3, [1, 1, 1]), (0, [0, 0, 0]), (-4, [0, 0, 0]),
    ] as [(Int, [Int])]
  )
  func sizes(count: Int, expected: [Int]) {
    #expect(TukeyGroups.sizes(of: count) == expected)
  }

  @Test("The groups hold every point once", arguments: 0...200)
  func whole(count: Int) {
    #expect(TukeyGroups.sizes(of: count).reduce(0, +) == count)
  }

  @Test("An absurd score in the last group does not move the slope")
  func resistance() throws {
    let wild = Self.points(Self.scores.dropLast() + [950])
    #expect(try Trend.tukey(wild).weeklySlope == 1.8)
  }

  @Test("Outer groups of one week have no slope")
  func oneWeek() {
    let points = ([1, 1, 1, 1, 1, 1, 1, 1, 2] as [Double]).map {
      TrendPoint(week: $0, value: 3)
    }
    #expect(throws: CannotJudgeReason.oneDayOnly) { try TukeyGroups(points) }
  }
}
