import PlanModel

/// A period in words.
struct PeriodWords {
  let singular: String
  let plural: String
  let adjective: String?

  /// Puts a period into words, `nil` if it has no name.
  init?(_ period: PeriodUnit?) {
    guard let period, let name = PlainWords(period.rawValue)?.text else { return nil }
    (singular, adjective) =
      switch period {
      case .day: ("day", "daily")
      case .week: ("week", "weekly")
      case .month: ("month", "monthly")
      case .halfTerm: ("half-term", "half-termly")
      case .term: ("term", "termly")
      case .year: ("year", "yearly")
      default: (name, nil)
      }
    plural = "\(singular)s"
  }
}
