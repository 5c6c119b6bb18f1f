import PlanModel

extension LessThanExpectedProgress {
  /// The four answers in words for people, with the numbers that were compared.
  ///
  /// Whatever the answers are, the text says that they are a prompt to look closer and no
  /// evidence of special educational needs. A test whose numbers are missing is said to be
  /// open.
  public var text: String {
    let parts = [rateText, peersText, previousText, gapText, Self.limits]
    return parts.joined(separator: " ")
  }

  private static let limits = """
    Each answer is a prompt to look closer with the pupil and the family (SEND Code of \
    Practice 6.17); none is evidence of special educational needs. See first whether the \
    help took place.
    """

  private var rateText: String {
    guard let rate = rate(pupil) else {
      return "There are no weeks from which to find a rate."
    }
    return "From \(pupil.start) to \(pupil.now) in \(weeks) weeks is a gain of \(rate) a "
      + "week."
  }

  private var peersText: String {
    guard let isSlowerThanPeers, let rate = peers.flatMap(rate) else {
      return "Pupils from the same baseline: not known, so this is open."
    }
    let percent = "\(slowerThanPeersPercent)%"
    return isSlowerThanPeers
      ? "Pupils from the same baseline gained \(rate) a week: this is less than \(percent) "
        + "of it."
      : "Pupils from the same baseline gained \(rate) a week: this is \(percent) of it or "
        + "more."
  }

  private var previousText: String {
    guard let isBelowPreviousRate, let previousWeeklyGain else {
      return "The rate before: not known, so this is open."
    }
    let rate = WeeklyRate(previousWeeklyGain).rounded(toPlaces: 2) ?? previousWeeklyGain
    return isBelowPreviousRate
      ? "The rate before was \(rate) a week: this is less."
      : "The rate before was \(rate) a week: this matches or betters it."
  }

  private var gapText: String {
    guard let gap, let failsToCloseGap, let widensGap else {
      return
        "The gap to pupils of the same age: not known, so both questions on it are open."
    }
    let change = widensGap ? "has widened" : failsToCloseGap ? "has not closed" : "closes"
    return "The gap to pupils of the same age \(change): it was \(gap.start) and is "
      + "\(gap.now)."
  }

  private func rate(_ span: ProgressSpan) -> Number? {
    WeeklyRate(from: span.start, to: span.now, weeks: weeks, direction: direction)?
      .rounded(toPlaces: 2)
  }
}
