public import PlanModel

/// What provision costs a school for one pupil, worked out from its parts.
///
/// The adult's time is shared among the pupils of the group:
///
/// ```
/// weekly = hours a week x hourly rate / pupils in the group
/// annual = weekly x teaching weeks in a year
/// ```
///
/// Ten hours a week at 17.50 an hour, shared by four, are 43.75 for a pupil and week, and
/// 1,662.50 over 38 weeks. Amounts are exact until the end, and then rounded to a hundredth of the
/// currency, halves up; the year is worked out from the exact week and not from the rounded one.
///
/// ## Topics
///
/// ### Working it out
/// - ``init(hoursPerWeek:hourlyRate:groupSize:teachingWeeks:currency:)``
/// - ``init(of:teachingWeeks:)``
///
/// ### Amounts
/// - ``weekly``
/// - ``annual``
/// - ``currency``
/// - ``teachingWeeks``
public struct ProvisionCostEstimate: Hashable, Sendable {
  /// The cost for a pupil and week, in the currency.
  public let weekly: Number

  /// The cost for a pupil and year, in the currency.
  public let annual: Number

  /// The currency, as an ISO 4217 code.
  public let currency: String

  /// The weeks in a year in which it is given.
  public let teachingWeeks: Number

  /// Works out a cost.
  ///
  /// `nil` is returned for amounts below zero, a group of none, and more than 18 digits.
  ///
  /// - Parameters:
  ///   - hoursPerWeek: The hours of an adult's time in a week, not below zero.
  ///   - hourlyRate: The cost of an hour, not below zero.
  ///   - groupSize: How many pupils share it, at least one.
  ///   - teachingWeeks: The weeks in a year in which it is given, not below zero.
  ///   - currency: The currency, as an ISO 4217 code.
  public init?(
    hoursPerWeek: Number,
    hourlyRate: Number,
    groupSize: Int,
    teachingWeeks: Number = 38,
    currency: String = "GBP"
  ) {
    guard let whole = hoursPerWeek.multiplied(by: hourlyRate) else { return nil }
    self.init(
      sharedWeek: whole,
      among: groupSize,
      teachingWeeks: teachingWeeks,
      currency: currency
    )
  }

  /// Works out the cost of provision from its minutes, frequency, group and hourly rate.
  ///
  /// A day counts as one of five in a week. Times in a month or a term have no fixed number
  /// of weeks, so nothing is worked out from them. `nil` is returned if a part is missing or
  /// can't be, and for more than 18 digits.
  ///
  /// - Parameters:
  ///   - provision: The provision.
  ///   - teachingWeeks: The weeks in a year, where the cost itself doesn't say.
  public init?(of provision: Provision, teachingWeeks: Int = 38) {
    guard let cost = provision.cost, let rate = cost.hourlyRate,
      let minutes = provision.minutes, let group = provision.groupSize,
      let pace = WeeklyPace(provision.frequency),
      let weeks = cost.weeksPerYear ?? Number(exactly: teachingWeeks),
      let times = Number(exactly: pace.times),
      let whole = minutes.multiplied(by: times)?.multiplied(by: rate),
      group > 0
    else { return nil }
    let (shares, isTooLarge) = group.multipliedReportingOverflow(by: 60 * pace.weeks)
    guard !isTooLarge else { return nil }
    self.init(
      sharedWeek: whole,
      among: shares,
      teachingWeeks: weeks,
      currency: cost.currency
    )
  }

  private init?(
    sharedWeek whole: Number,
    among shares: Int,
    teachingWeeks: Number,
    currency: String
  ) {
    guard shares > 0, whole >= 0, teachingWeeks >= 0,
      let year = whole.multiplied(by: teachingWeeks),
      let weekly = whole.hundredths(dividedBy: shares),
      let annual = year.hundredths(dividedBy: shares)
    else { return nil }
    self.weekly = weekly
    self.annual = annual
    self.currency = currency
    self.teachingWeeks = teachingWeeks
  }
}

extension Number {
  /// Returns a share of the number to the nearest hundredth, halves up.
  ///
  /// `nil` for a number below zero or more digits than can be kept.
  fileprivate func hundredths(dividedBy shares: Int) -> Number? {
    guard significand >= 0, shares > 0 else { return nil }
    var dividend = significand
    var divisor = Int64(shares)
    var power = exponent + 2
    while power > 0 {
      let (product, overflow) = dividend.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      dividend = product
      power -= 1
    }
    while power < 0 {
      let (product, overflow) = divisor.multipliedReportingOverflow(by: 10)
      guard !overflow else { return dividend == 0 ? 0 : nil }
      divisor = product
      power += 1
    }
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let isHalfOrMore = remainder >= divisor - remainder
    return Number(significand: quotient + (isHalfOrMore ? 1 : 0), exponent: -2)
  }
}
