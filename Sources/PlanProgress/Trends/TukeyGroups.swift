/// Points split by time into three groups, each with its medians (Tukey 1977).
///
/// The line through the outer medians takes little notice of a single odd score. Of
/// several such splits it did best with school data (Parker and others 1992).
///
/// ## Topics
///
/// ### Splitting points
/// - ``init(_:)``
/// - ``sizes(of:)``
///
/// ### Reading the groups
/// - ``sizes``
/// - ``medianWeeks``
/// - ``medianValues``
/// - ``weeklySlope``
/// - ``shortcutSlope``
public struct TukeyGroups: Hashable, Sendable {
  /// How many points the first, middle and last group hold.
  public let sizes: [Int]

  /// The median weeks of the three groups.
  public let medianWeeks: [Double]

  /// The median values of the three groups.
  public let medianValues: [Double]

  /// The slope between the medians of the outer groups.
  public let weeklySlope: Double

  /// The gain between the outer medians over one less than the number of points.
  ///
  /// Manuals of curriculum-based measurement teach this shortcut. It comes out too small,
  /// because the medians lie closer together than that.
  public let shortcutSlope: Double

  /// Splits points by their weeks.
  ///
  /// - Parameter points: The points in any order, at least three in at least two weeks.
  /// - Throws: Why there is no line, such as ``CannotJudgeReason/tooFewReadings``.
  public init(_ points: [TrendPoint]) throws(CannotJudgeReason) {
    let points = try Trend.ordered(points)
    sizes = Self.sizes(of: points.count)
    var (weeks, values): ([Double], [Double]) = ([], [])
    var start = 0
    for size in sizes {
      let group = points[start..<start + size]
      weeks.append(Median.of(group.map(\.week)) ?? .nan)
      values.append(Median.of(group.map(\.value)) ?? .nan)
      start += size
    }
    guard weeks[2] > weeks[0] else { throw .oneDayOnly }
    let gain = values[2] - values[0]
    weeklySlope = gain / (weeks[2] - weeks[0])
    shortcutSlope = gain / Double(points.count - 1)
    guard weeklySlope.isFinite, (weeks + values).allSatisfy(\.isFinite) else {
      throw .numberTooLarge
    }
    (medianWeeks, medianValues) = (weeks, values)
  }

  /// Returns how many of a number of points the first, middle and last group hold.
  ///
  /// A third each; one left over goes to the middle, two go to the outer groups.
  ///
  /// - Parameter count: The number of points; a number below zero counts as zero.
  /// - Returns: The three sizes.
  public static func sizes(of count: Int) -> [Int] {
    let (third, rest) = max(0, count).quotientAndRemainder(dividingBy: 3)
    let outer = third + rest / 2
    return [outer, third + rest % 2, outer]
  }

  /// Returns the mean of what the median values exceed a line through zero by.
  func meanRest(slope: Double) -> Double {
    let rests = zip(medianWeeks, medianValues).map { $1 - slope * $0 }
    // The mean of equal numbers is that number, which dividing their sum might miss.
    return rests[0] + ((rests[1] - rests[0]) + (rests[2] - rests[0])) / 3
  }
}
