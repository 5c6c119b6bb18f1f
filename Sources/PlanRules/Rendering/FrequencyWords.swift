import PlanModel

/// How often something is done, as an adjective or as a phrase.
struct FrequencyWords {
  /// The frequency before a noun, such as "weekly".
  ///
  /// `nil` if there is no such word.
  let adjective: String?

  /// The frequency after a verb, such as "each week" or "3 times a week".
  let phrase: String

  /// Puts a frequency into words, `nil` if it says nothing.
  init?(_ frequency: Frequency?) {
    guard let frequency else { return nil }
    guard frequency.times > 0, frequency.every > 0 else {
      guard let written = PlainWords(frequency.text) else { return nil }
      adjective = nil
      phrase = written.withSmallStart
      return
    }
    guard let period = PeriodWords(frequency.period) else { return nil }
    adjective = Self.adjective(frequency, period)
    phrase = Self.phrase(frequency, period)
  }

  private static func adjective(_ frequency: Frequency, _ period: PeriodWords) -> String?
  {
    guard frequency.times == 1 else { return nil }
    if frequency.every == 2 { return frequency.period == .week ? "fortnightly" : nil }
    return frequency.every == 1 ? period.adjective : nil
  }

  private static func phrase(_ frequency: Frequency, _ period: PeriodWords) -> String {
    let times: String? =
      switch frequency.times {
      case 1: nil
      case 2: "twice"
      default: "\(frequency.times) times"
      }
    guard frequency.every == 1 else {
      let every = "every \(frequency.every) \(period.plural)"
      return times.map { "\($0) \(every)" } ?? every
    }
    return times.map { "\($0) a \(period.singular)" } ?? "each \(period.singular)"
  }
}
