import PlanModel
import PlanProgress

/// The calls about progress that are measured; no other file here names them.
enum ProgressProduct {
  /// What is found of plain arrays.
  struct Judgement {
    var position: AimPosition?
    var run: SignalStatement?
    var statement: SignalStatement?
    var slope = 0.0
    var intercept = 0.0
  }

  /// Finds baseline, aim, run, slope and interval.
  @inline(never)
  static func judge(
    _ series: MadeUpSeries,
    _ points: inout [TrendPoint]
  ) throws -> Judgement? {
    let start = MadeUpSeries.start
    guard let baseline = Baseline.median(of: series.firstScores)?.doubleValue,
      let aim = Aimline(
        from: start,
        at: baseline,
        to: MadeUpSeries.end,
        at: MadeUpSeries.goal
      )
    else { return nil }
    let positions = aim.positions(of: series.values, on: series.days)
    fill(&points, from: series)
    let weeks = points.last?.week ?? 0
    let trend = try Trend.leastSquares(points)
    return Judgement(
      position: positions.last,
      run: FourPointRule.standard.statement(for: positions, weeks: weeks),
      statement: trend.statement(against: aim.weeklyRate),
      slope: trend.weeklySlope
    )
  }

  /// Finds the median of all slopes, and its line.
  @inline(never)
  static func robust(
    _ series: MadeUpSeries,
    _ points: inout [TrendPoint]
  ) throws -> Judgement? {
    fill(&points, from: series)
    let trend = try Trend.theilSen(points)
    return Judgement(slope: trend.weeklySlope, intercept: trend.intercept)
  }

  private static func fill(_ points: inout [TrendPoint], from series: MadeUpSeries) {
    points.removeAll(keepingCapacity: true)
    for (day, value) in zip(series.days, series.values) {
      let week = Double(MadeUpSeries.start.days(until: day)) / 7
      points.append(TrendPoint(week: week, value: value))
    }
  }

  /// Sums up the readings of a target as a program for teachers would.
  @inline(never)
  static func summary(_ target: Target, _ readings: [Reading]) -> ProgressSummary {
    ProgressSummary(of: target, readings: readings, asOf: MadeUpSeries.asOf)
  }
}
