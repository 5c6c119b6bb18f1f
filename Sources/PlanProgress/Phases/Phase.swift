public import PlanModel

/// The values of a target between two changes.
///
/// ## Topics
///
/// ### Which phase
/// - ``name``
/// - ``began``
/// - ``reasons``
///
/// ### Its values
/// - ``values``
/// - ``count``
/// - ``firstOn``
/// - ``lastOn``
/// - ``days``
///
/// ### Summed up
/// - ``median``
/// - ``mean``
/// - ``trend``
/// - ``trendLimit``
public struct Phase: Hashable, Sendable, ContentFree {
  /// What the phase is called, `nil` for no name.
  public let name: String?

  /// The day of the change with which the phase began, `nil` for the first phase if it was
  /// there from the start.
  public let began: Day?

  /// Why the phase began, none for a phase that was there from the start.
  public let reasons: [PhaseChangeReason]

  /// The values, one a day and in the order of days.
  ///
  /// Scores of a baseline stand for days that nobody wrote down, and all carry the day of
  /// the baseline.
  public let values: [PhaseValue]

  /// The middle value, `nil` without values; the lower middle one of an even number of
  /// levels.
  public let median: Double?

  /// The mean, `nil` without values and for levels, which have none.
  public let mean: Double?

  /// The trend of this phase alone, by least squares; `nil` if there is none.
  ///
  /// Week 0 is the first day of the first phase.
  public let trend: Trend?

  /// Why there is no trend, `nil` if there is one.
  public let trendLimit: CannotJudgeReason?

  /// The values with their weeks from the first day of the first phase.
  let points: [TrendPoint]

  /// The number of values.
  public var count: Int { values.count }

  /// The day of the first value, `nil` without values.
  public var firstOn: Day? { values.first?.on }

  /// The day of the last value, `nil` without values.
  public var lastOn: Day? { values.last?.on }

  /// The number of days from the first value to the last, both counted; 0 without values.
  public var days: Int {
    guard let firstOn, let lastOn else { return 0 }
    return firstOn.days(until: lastOn) + 1
  }

  init(_ draft: PhaseDraft, of target: Target, from zero: Day) {
    let ratios = draft.points.map(\.value)
    let isOrdinal = target.isOrdinal
    values = draft.points.map {
      PhaseValue(on: $0.on, value: $0.value.doubleValue, readings: $0.readings)
    }
    points = values.map {
      TrendPoint(week: Double(zero.days(until: $0.on)) / 7, value: $0.value)
    }
    median = ExactRatio.median(of: ratios, ofLevels: isOrdinal)?.doubleValue
    let moments = PhaseMoments(values.map(\.value))
    mean = isOrdinal || values.isEmpty || !moments.mean.isFinite ? nil : moments.mean
    (name, began, reasons) = (draft.name, draft.began, draft.reasons)
    do throws(CannotJudgeReason) {
      if let limit = TargetTrend.limit(of: target) { throw limit }
      trend = try Trend.leastSquares(points)
      trendLimit = nil
    } catch {
      trend = nil
      trendLimit = error
    }
  }
}
