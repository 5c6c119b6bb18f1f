import PlanModel

extension ProgressSummary {
  /// Returns the summary in words for an audience.
  ///
  /// - Parameter audience: For whom it is; one that this version does not know reads what
  ///   a family reads.
  /// - Returns: One to a few sentences. None judges, names a cause or sets a limit.
  public func statement(for audience: ProgressAudience) -> String {
    switch audience {
    case .teacher: statement
    case .pupil: pupilStatement
    default: familyStatement
    }
  }

  /// The summary in words for a teacher: data, count, days and uncertainty.
  ///
  /// It holds no verdict, names no cause and sets no limit to what the pupil may reach.
  public var statement: String {
    if let noticing { return noticing.text }
    return [latestText, criterionText, trendText, fromHereText, missedText].filter {
      !$0.isEmpty
    }
    .joined(separator: " ")
  }

  private var latestText: String {
    guard let latest, let latestOn else {
      return criterion.administered > 0
        ? "" : "There is no reading up to \(asOf.inWords)."
    }
    var parts = ["The latest value is \(Amount(latest, unit)) on \(latestOn.inWords)"]
    if let change, let baseline { parts.append(changeText(change, from: baseline)) }
    if let aim = aimline?.value(on: latestOn) {
      parts.append("the aim for that day is \(Amount(aim, unit))")
    }
    return parts.joined(separator: "; ") + "."
  }

  /// The criterion, where it was met or occasions are all there is.
  private var criterionText: String {
    let isOnly = latest == nil && criterion.administered > 0
    return isOnly || criterion.state == .met ? criterion.text : ""
  }

  private func changeText(_ change: Double, from baseline: Double) -> String {
    let size = Amount.text(change.magnitude, places: 1)
    let from = "the baseline of \(Amount(baseline, unit))"
    guard size != "0" else { return "this is the same as \(from)" }
    return "this is \(size) \(change > 0 ? "more" : "less") than \(from)"
  }

  private var trendText: String {
    let count = Amount.count(readings, "reading")
    if let trendLimit, trendLimit != .tooFewReadings, readings > 0 {
      return "No trend is worked out: \(trendLimit)."
    }
    guard adequacy != .insufficient, let trend, let firstOn, let latestOn else {
      return readings == 0
        ? ""
        : "\(count) over \(Amount.text(weeks, places: 0)) weeks do not show a trend yet; "
          + "six readings over six weeks are the least."
    }
    var text =
      "Over \(count) from \(firstOn.inWords) to \(latestOn.inWords) the change is "
      + "\(Amount.rate(trend.weeklySlope)) a week"
    if let range = trend.interval() {
      text +=
        ", with a 90% range of \(Amount.rate(range.lowerBound)) to "
        + Amount.rate(range.upperBound)
    }
    if let requiredRate {
      text += "; \(Amount.rate(requiredRate)) a week leads to the target"
    }
    if adequacy == .provisional { text += "; this rests on few readings and may change" }
    return text + "."
  }

  private var fromHereText: String {
    guard let rateFromHere, let aimline, criterion.state != .met else { return "" }
    return "From the latest value, \(Amount.rate(rateFromHere)) a week leads to "
      + "\(Amount(aimline.endValue, unit)) by \(aimline.end.inWords)."
  }

  private var missedText: String {
    guard missed > 0, criterionText.isEmpty else { return "" }
    return "\(Amount.count(missed, "occasion")) could not take place "
      + "(\(criterion.gapText))."
  }
}
