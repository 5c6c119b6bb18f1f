public import PlanModel

extension DataAdequacy {
  /// Says how far a number of readings over some weeks can be trusted to show a trend.
  ///
  /// Fewer than six readings, or than six weeks, are insufficient; from ten readings over
  /// ten weeks they are adequate; what lies between is provisional.
  ///
  /// - Parameters:
  ///   - readings: The number of days with a reading in the current phase.
  ///   - weeks: The weeks from the baseline, or the start of the phase, to the last
  ///     reading.
  public init(readings: Int, weeks: Double) {
    if readings >= 10, weeks >= 10 {
      self = .adequate
    } else {
      self = readings >= 6 && weeks >= 6 ? .provisional : .insufficient
    }
  }
}
