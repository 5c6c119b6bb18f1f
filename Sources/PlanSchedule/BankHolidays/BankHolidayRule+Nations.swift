import PlanModel

extension BankHolidayRule {
  // Where two holidays of a nation fall on one weekend, or a Sunday one on the eve of
  // another, the order of its table is the order in which they take the next free weekdays:
  // Christmas Day before Boxing Day as government lists name them, and in Scotland 2 January
  // before New Year's Day as the Act has it.

  /// The rules of a nation, none for one that is not known.
  static func rules(of nation: Nation) -> [BankHolidayRule] {
    switch nation {
    case .england, .wales: englandAndWales
    case .northernIreland: northernIreland
    case .scotland: scotland
    default: []
    }
  }

  private static let englandAndWales: [BankHolidayRule] =
    everywhereButScotland(by: .act1971(paragraph: 1, isVerified: true))

  private static let northernIreland: [BankHolidayRule] =
    everywhereButScotland(by: .act1971(paragraph: 3, isVerified: false)) + [
      Self(
        "St Patrick’s Day",
        .on(day: 17, month: 3),
        .act1971(paragraph: 3, isVerified: false)
      ),
      Self("Battle of the Boyne (Orangemen’s Day)", .on(day: 12, month: 7), .proclaimed),
    ]

  private static let scotland: [BankHolidayRule] = [
    Self("2nd January", .on(day: 2, month: 1), .scotland),
    Self("New Year’s Day", .on(day: 1, month: 1), .scotland),
    Self("Good Friday", .afterEaster(days: -2), .scotland),
    Self("Early May bank holiday", .firstMonday(month: 5), .scotland),
    Self("Spring bank holiday", .lastMonday(month: 5), .proclaimed),
    Self("Summer bank holiday", .firstMonday(month: 8), .scotland),
    Self("St Andrew’s Day", .on(day: 30, month: 11), .saintAndrew, since: 2006),
    Self("Christmas Day", .on(day: 25, month: 12), .scotland),
    Self("Boxing Day", .on(day: 26, month: 12), .proclaimed),
  ]

  private static func everywhereButScotland(by act: Citation) -> [BankHolidayRule] {
    [
      Self("New Year’s Day", .on(day: 1, month: 1), .proclaimed),
      Self("Good Friday", .afterEaster(days: -2), .commonLaw),
      Self("Easter Monday", .afterEaster(days: 1), act),
      Self("Early May bank holiday", .firstMonday(month: 5), .proclaimed),
      Self("Spring bank holiday", .lastMonday(month: 5), act),
      Self("Summer bank holiday", .lastMonday(month: 8), act),
      Self("Christmas Day", .on(day: 25, month: 12), .commonLaw),
      Self("Boxing Day", .on(day: 26, month: 12), act),
    ]
  }
}

// MARK: - Sources

extension Citation {
  fileprivate static func act1971(paragraph: Int, isVerified: Bool) -> Self {
    Self(
      "Banking and Financial Dealings Act 1971",
      place: "Schedule 1, paragraph \(paragraph)",
      isVerified: isVerified
    )
  }

  fileprivate static let scotland = act1971(paragraph: 2, isVerified: false)

  fileprivate static let saintAndrew = Self(
    "St Andrew’s Day Bank Holiday (Scotland) Act 2007",
    place: "section 1"
  )

  fileprivate static let commonLaw = Self("Common law", isVerified: false)

  /// A proclamation of each year, under section 1 of the Act of 1971.
  fileprivate static let proclaimed = Self("Royal proclamation", isVerified: false)
}
