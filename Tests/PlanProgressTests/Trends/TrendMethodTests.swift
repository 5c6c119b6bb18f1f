import PlanModel
import PlanProgress
import Testing

@Suite("Methods of trends")
struct TrendMethodTests {
  private static let methods: [TrendMethod] = [
    .leastSquares, .theilSen, .tukey, .tukeyShortcut, .firstToLast,
  ]

  @Test("Every method has a name of its own for people")
  func names() {
    #expect(Set(Self.methods.map(\.name)).count == Self.methods.count)
    #expect(Self.methods.allSatisfy { $0.name != $0.rawValue })
    #expect(TrendMethod(rawValue: "byEye").name == "byEye")
  }

  @Test("What rests on two scores or on a shortcut is to be shown only")
  func display() {
    let shown = Self.methods.filter(\.isForDisplayOnly)
    #expect(shown == [.tukeyShortcut, .firstToLast])
  }

  @Test("From the first to the last reading, what lies between counts for nothing")
  func firstToLast() throws {
    let points = ([40, 99, 0, 46] as [Double]).enumerated().map {
      TrendPoint(week: Double($0 * 2 + 1), value: $1)
    }
    let trend = try Trend.firstToLast(points)
    #expect(trend.method == .firstToLast)
    #expect(trend.weeklySlope == 1)
    #expect(trend.intercept == 39)
    #expect(trend.weeks == 6)
    #expect(trend.count == 4)
    #expect(trend.adequacy == .insufficient)
    #expect(trend.statement(against: 5) == .cannotTell)
  }
}
