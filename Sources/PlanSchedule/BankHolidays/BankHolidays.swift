public import PlanModel

/// The bank holidays of England, Wales, Scotland and Northern Ireland.
///
/// They follow from rules, and from a table of one-offs that you can replace:
///
/// ```swift
/// let holidays = BankHolidays.standard.days(in: 2027, nation: .england)
/// holidays.last?.day            // 2027-12-28
/// holidays.last?.insteadOf      // 2027-12-26, a Sunday
/// ```
///
/// The days are those that published lists show for a year, and a rule is taken to hold for
/// years to come. Lists show a few Scottish days that no order is known to stand behind: 30
/// November 2006, before the Act of January 2007, and 4 January 2010 and 2011. A nation
/// that is not known has no bank holidays.
///
/// A bank holiday does not close a school by itself; nearly all schools close on it.
///
/// ## Topics
///
/// ### Creating
/// - ``standard``
/// - ``init(oneOffs:)``
/// - ``oneOffs``
///
/// ### Finding bank holidays
/// - ``days(in:nation:)``
/// - ``days(within:nation:)``
/// - ``bankHoliday(on:in:)``
/// - ``closures(within:nation:)``
///
/// ### Counting working days
/// - ``isWorkingDay(_:in:)``
/// - ``workingDay(_:after:in:)``
/// - ``workingDayCount(in:nation:)``
///
/// ### What is known
/// - ``firstYear``
/// - ``covers(_:in:)``
public struct BankHolidays: Hashable, Sendable {
  /// The extra days, and the days of moved holidays.
  public var oneOffs: [OneOffBankHoliday]

  /// The rules with the one-offs that this version of the library knows.
  public static let standard = BankHolidays(oneOffs: OneOffBankHoliday.known)

  /// The first year whose bank holidays the rules give: 1978.
  ///
  /// In that year the bank holiday of early May came in for the whole kingdom, and that of
  /// late May for Scotland.
  public static let firstYear = 1978

  /// Creates the bank holidays by rule, with a table of one-offs of your own.
  ///
  /// - Parameter oneOffs: The extra days and moved holidays; ``OneOffBankHoliday/known`` and
  ///   more, to add to what the library knows. A one-off takes the place of a holiday by
  ///   rule on its day.
  public init(oneOffs: [OneOffBankHoliday]) {
    self.oneOffs = oneOffs
  }

  /// Returns whether the bank holidays of a year are known.
  ///
  /// - Parameters:
  ///   - year: The year.
  ///   - nation: The nation.
  /// - Returns: `true` from ``firstYear`` to 9999, for the four nations.
  public func covers(_ year: Int, in nation: Nation) -> Bool {
    Self.firstYear...9999 ~= year && !BankHolidayRule.rules(of: nation).isEmpty
  }

  /// Returns the bank holidays of a year.
  ///
  /// - Parameters:
  ///   - year: The year.
  ///   - nation: The nation.
  /// - Returns: The days off in order, one a day; none for a year that ``covers(_:in:)``
  ///   says is not known.
  public func days(in year: Int, nation: Nation) -> [BankHoliday] {
    guard covers(year, in: nation) else { return [] }
    var holidays = Self.yearlyHolidays(in: year, nation: nation)
    for oneOff in oneOffs where oneOff.day.year == year && oneOff.nations.contains(nation)
    {
      holidays.removeAll { $0.day == oneOff.day || $0.day == oneOff.insteadOf }
      holidays.append(BankHoliday(oneOff))
    }
    holidays.sort { $0.day < $1.day }
    return holidays
  }

  /// Returns the bank holidays in a range of days.
  ///
  /// - Parameters:
  ///   - days: The days, both ends included.
  ///   - nation: The nation.
  /// - Returns: The days off in order, none in years that are not known.
  public func days(within days: ClosedRange<Day>, nation: Nation) -> [BankHoliday] {
    var found: [BankHoliday] = []
    var year = max(days.lowerBound.year, Self.firstYear)
    while year <= days.upperBound.year {
      found += self.days(in: year, nation: nation).filter { days.contains($0.day) }
      year += 1
    }
    return found
  }

  /// Returns the bank holiday on a day.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - nation: The nation.
  /// - Returns: The bank holiday, or `nil` on other days and in years that are not known.
  public func bankHoliday(on day: Day, in nation: Nation) -> BankHoliday? {
    days(in: day.year, nation: nation).first { $0.day == day }
  }

  /// Returns the bank holidays in a range of days as closures of a school.
  ///
  /// - Parameters:
  ///   - days: The days, both ends included.
  ///   - nation: The nation.
  /// - Returns: One closure a bank holiday, in order.
  public func closures(within days: ClosedRange<Day>, nation: Nation) -> [Closure] {
    self.days(within: days, nation: nation).map(\.closure)
  }
}

// MARK: - Rules

extension BankHolidays {
  /// The holidays by rule, in no order, those on weekends moved to the next free weekdays.
  private static func yearlyHolidays(in year: Int, nation: Nation) -> [BankHoliday] {
    var onTheirDay: [BankHoliday] = []
    var atWeekend: [BankHoliday] = []
    for rule in BankHolidayRule.rules(of: nation) where rule.firstYear <= year {
      guard let day = rule.occurrence.day(in: year) else { continue }
      let holiday = BankHoliday(rule, on: day, insteadOf: nil)
      if day.weekday.isWeekend {
        atWeekend.append(holiday)
      } else {
        onTheirDay.append(holiday)
      }
    }
    for holiday in atWeekend {
      var free = holiday.day.onOrAfter(.monday)
      while onTheirDay.contains(where: { $0.day == free }) { free = free + .days(1) }
      onTheirDay.append(holiday.moved(to: free))
    }
    return onTheirDay
  }
}

extension BankHoliday {
  fileprivate init(_ rule: BankHolidayRule, on day: Day, insteadOf: Day?) {
    self.day = day
    name = rule.name
    self.insteadOf = insteadOf
    isOneOff = false
    source = rule.source
  }

  fileprivate init(_ oneOff: OneOffBankHoliday) {
    day = oneOff.day
    name = oneOff.name
    insteadOf = oneOff.insteadOf
    isOneOff = true
    source = oneOff.source
  }

  fileprivate func moved(to substitute: Day) -> Self {
    Self(
      day: substitute,
      name: name,
      insteadOf: day,
      isOneOff: isOneOff,
      source: source
    )
  }
}
