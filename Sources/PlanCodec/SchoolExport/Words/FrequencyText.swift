import PlanModel

/// Reads how often something is done, in the forms in which schools write it.
///
/// `daily`, `weekly`, `fortnightly`, `monthly`, `half-termly`, `termly`, `once a week`,
/// `3 times a week`, `every 2 weeks`.
enum FrequencyText {
  /// Words between a number of times and the period.
  static let perWords = ["per", "a", "an", "each", "every", "in a"]

  static func frequency(_ text: String) -> Frequency? {
    let words = WordList(text)
    let form = adverb(words) ?? times(words) ?? interval(words)
    return form?.with { $0.text = text }
  }

  private static func adverb(_ words: WordList) -> Frequency? {
    switch words.rest {
    case "daily": .daily
    case "weekly": .weekly
    case "fortnightly": .fortnightly
    case "monthly": .times(1, per: .month)
    case "half-termly", "half termly": .halfTermly
    case "termly": .termly
    case "yearly", "annually": .times(1, per: .year)
    default: nil
    }
  }

  private static func times(_ words: WordList) -> Frequency? {
    var words = words
    let times: Int
    if words.take("once") {
      times = 1
    } else if words.take("twice") {
      times = 2
    } else {
      guard let count = words.takeCount(), count > 0,
        words.takeOne(of: ["times", "time"])
      else { return nil }
      times = count
    }
    guard words.takeOne(of: perWords), let period = words.code(as: PeriodUnit.self) else {
      return nil
    }
    return .times(times, per: period)
  }

  private static func interval(_ words: WordList) -> Frequency? {
    var words = words
    guard words.take("every") else { return nil }
    let every = words.takeCount() ?? 1
    let name = words.rest.utf8
    let hasPlural = every > 1 && name.last == UInt8(ascii: "s")
    let period = String(decoding: hasPlural ? name.dropLast() : name[...], as: UTF8.self)
    guard every > 0, let period = PeriodUnit(matching: period) else { return nil }
    return Frequency(times: 1, period: period, every: every)
  }
}
