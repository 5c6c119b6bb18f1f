import PlanModel

// How often, as people write it.

extension MeasureReader {
  private static let adverbs: [Frequency] = [
    .daily, .weekly, .fortnightly, .halfTermly, .termly, .times(1, per: .month),
    .times(1, per: .year), .times(2, per: .week),
  ]

  private func adverb(at place: Int) -> Frequency? {
    guard tokens.isA(.frequencyAdverb, at: place),
      Self.adverbs.indices.contains(tokens.value(place))
    else { return nil }
    return Self.adverbs[tokens.value(place)]
  }

  /// Returns the frequency that begins at a place, and its tokens.
  func frequency(at place: Int) -> (value: Frequency, range: Range<Int>)? {
    guard tokens.isNumber(place) || tokens.isA(.beginsFrequency, at: place) else {
      return nil
    }
    if let adverb = adverb(at: place) { return (adverb, place..<place + 1) }
    if tokens.has(.half, .termly, at: place) { return (.halfTermly, place..<place + 2) }
    if tokens.isA(.everyWord, at: place) { return every(at: place) }
    return counted(at: place)
  }

  /// "every week", "each half term", "every two weeks", "every fortnight".
  private func every(at place: Int) -> (value: Frequency, range: Range<Int>)? {
    if tokens.word(place + 1) == .fortnight { return (.fortnightly, place..<place + 2) }
    if tokens.has(.half, .term, at: place + 1) { return (.halfTermly, place..<place + 3) }
    if let period = tokens.period(place + 1) ?? dayPeriod(place + 1) {
      return (.times(1, per: period), place..<place + 2)
    }
    let step = tokens.word(place + 1) == .other ? 2 : tokens.wholeNumber(place + 1)
    guard let step, step > 0, let period = tokens.pluralPeriod(place + 2) else {
      return nil
    }
    return (Frequency(times: 1, period: period, every: step), place..<place + 3)
  }

  private func dayPeriod(_ place: Int) -> PeriodUnit? {
    if tokens.isA(.partOfDay, at: place) { return .day }
    return tokens.isA(.weekday, at: place) ? .week : nil
  }

  /// "3 times a week", "twice weekly", "once each half term", "2 per half term".
  private func counted(at place: Int) -> (value: Frequency, range: Range<Int>)? {
    let isOnce = tokens.isA(.onceOrTwice, at: place)
    let times = isOnce ? tokens.value(place) : tokens.wholeNumber(place)
    guard let times, 1...1_000 ~= times else { return nil }
    var next = place + 1
    if !isOnce, tokens.isA(.sessionCount, at: next) { next += 1 }
    if var adverb = adverb(at: next) {
      adverb.times = times
      return (adverb, place..<next + 1)
    }
    guard tokens.isA(.perWord, at: next) else { return nil }
    if tokens.has(.half, .term, at: next + 1) {
      return (.times(times, per: .halfTerm), place..<next + 3)
    }
    if tokens.word(next + 1) == .fortnight {
      return (Frequency(times: times, period: .week, every: 2), place..<next + 2)
    }
    guard let period = tokens.period(next + 1) ?? dayPeriod(next + 1) else { return nil }
    return (.times(times, per: period), place..<next + 2)
  }
}
