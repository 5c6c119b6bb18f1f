public import PlanModel

/// A table of what pupils score at points of the year.
///
/// Weekly growth is always worked out from the scores. Printed columns of growth have
/// misprints; see ``hasbrouckTindal2017``.
///
/// ```swift
/// let table = ScoreNorms.hasbrouckTindal2017
/// let median = table.norm(inGrade: 3, percentile: 50)
/// median.flatMap(table.weeklyGrowth)?.doubleValue     // 0.90625
/// ```
///
/// ## Topics
///
/// ### Tables that come with the library
/// - ``hasbrouckTindal2017``
/// - ``england``
///
/// ### Creating a table
/// - ``init(id:title:unit:provenance:yearsAhead:norms:)``
/// - ``weeksFromStart``
/// - ``weeksFromMiddle``
///
/// ### Reading a table
/// - ``norm(inGrade:percentile:)``
/// - ``norm(in:percentile:)``
/// - ``weeklyGrowth(of:)``
/// - ``printedGrowth(of:)``
/// - ``norms``
///
/// ### Where it comes from
/// - ``id``
/// - ``title``
/// - ``unit``
/// - ``provenance``
/// - ``yearsAhead``
public struct ScoreNorms: Hashable, Sendable {
  /// The name by which the table is asked for, such as `hasbrouckTindal2017`.
  public var id: String

  /// The name of the table for people.
  public var title: String

  /// What is counted.
  public var unit: MeasureUnit

  /// Where it comes from.
  public var provenance: NormProvenance

  /// How far a year group in England is ahead of the grade of the source: 1 for grades of
  /// the United States.
  public var yearsAhead: Int

  /// The weeks from the start of the year to its end, as the source counts them.
  ///
  /// `nil` if the source gives no growth.
  public var weeksFromStart: Int?

  /// The weeks from the middle of the year to its end, as the source counts them.
  ///
  /// `nil` if the source gives no growth.
  public var weeksFromMiddle: Int?

  /// The lines.
  public var norms: [ScoreNorm]

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - id: The name by which the table is asked for.
  ///   - title: The name of the table for people.
  ///   - unit: What is counted.
  ///   - provenance: Where it comes from.
  ///   - yearsAhead: How far a year group in England is ahead of the grade of the source.
  ///   - norms: The lines.
  public init(
    id: String,
    title: String,
    unit: MeasureUnit,
    provenance: NormProvenance,
    yearsAhead: Int = 0,
    norms: [ScoreNorm]
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.provenance = provenance
    self.yearsAhead = yearsAhead
    self.norms = norms
  }

  /// Returns the line of a grade at a percentile.
  ///
  /// - Parameters:
  ///   - grade: The year as the source counts it.
  ///   - percentile: How many of a hundred pupils scored less.
  /// - Returns: The line, or `nil` if the table has none; nothing is guessed in between.
  public func norm(inGrade grade: Int, percentile: Number) -> ScoreNorm? {
    norms.first { $0.grade == grade && $0.percentile == percentile }
  }

  /// Returns the line of a year group in England at a percentile.
  ///
  /// - Parameters:
  ///   - yearGroup: The year group.
  ///   - percentile: How many of a hundred pupils scored less.
  /// - Returns: The line, or `nil` if the table has none.
  public func norm(in yearGroup: YearGroup, percentile: Number) -> ScoreNorm? {
    guard let number = yearGroup.number else { return nil }
    let (grade, overflow) = number.subtractingReportingOverflow(yearsAhead)
    return overflow ? nil : norm(inGrade: grade, percentile: percentile)
  }

  /// Returns how much pupils of a line gain in a week, worked out from the scores.
  ///
  /// The year counts from its start or, where the line has no score there, from its middle.
  ///
  /// - Parameter norm: A line of the table.
  /// - Returns: The gain in a week, or `nil` if the scores or the weeks are missing.
  public func weeklyGrowth(of norm: ScoreNorm) -> WeeklyRate? {
    let from: (score: Number?, weeks: Int?) =
      norm.start == nil ? (norm.middle, weeksFromMiddle) : (norm.start, weeksFromStart)
    guard let start = from.score, let end = norm.end,
      let weeks = from.weeks.flatMap({ Number(exactly: $0) })
    else { return nil }
    return WeeklyRate(from: start, to: end, weeks: weeks)
  }

  /// Returns the weekly growth that the source prints, right or wrong.
  ///
  /// - Parameter norm: A line of the table.
  /// - Returns: The printed figure: a misprint as it stands, else the growth of the scores
  ///   with one decimal place, a half rounded up.
  public func printedGrowth(of norm: ScoreNorm) -> Number? {
    norm.misprintedGrowth ?? weeklyGrowth(of: norm)?.rounded(toPlaces: 1)
  }
}
