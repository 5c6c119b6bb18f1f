import PlanModel

extension TargetStatement {
  /// What is counted, where growth by the week means something.
  ///
  /// `nil` for shares of occasions, levels, times and skills one after another: they pass
  /// or they don't, and a weekly rate of them says nothing.
  var growthUnit: MeasureUnit? {
    if let kind = criterion?.kind {
      guard kind.isCode(.rate) else { return nil }
    } else if target.goal == nil {
      return nil
    }
    let kind = target.measure?.kind
    guard kind != .masteryMeasure, kind != .ratingScale else { return nil }
    let unit = criterion?.unit ?? target.measure?.unit ?? baseline?.unit
    return unit == .level ? nil : unit
  }

  /// The day from which the gain counts, `nil` if it isn't known.
  var growsFrom: Day? { baseline?.on ?? start }
}
