/// What a school calendar should have, so that what is missing can be shown.
///
/// ```swift
/// let faults = calendar.faults(
///   expecting: .maintainedSchool.closing(on: .standard, of: .england)
/// )
/// ```
///
/// ## Topics
///
/// ### Kinds of school
/// - ``anySchool``
/// - ``maintainedSchool``
///
/// ### Choosing
/// - ``minimumSchoolDays``
/// - ``trainingDays``
/// - ``longestHoliday``
/// - ``longestSummerHoliday``
/// - ``closing(on:of:)``
public struct CalendarExpectations: Hashable, Sendable {
  /// The school days that a school year should have at least, `nil` not to count them.
  public var minimumSchoolDays: Int?

  /// The staff training days that a school year should have, `nil` not to count them.
  public var trainingDays: Int?

  /// The most days that may lie between two terms of a school year.
  ///
  /// 35 unless you say otherwise, which no Christmas or Easter holiday reaches.
  public var longestHoliday = 35

  /// The most days that may lie between two school years.
  ///
  /// 70 unless you say otherwise.
  public var longestSummerHoliday = 70

  /// The bank holidays on which the school should be closed, `nil` not to look at them.
  public private(set) var bankHolidays: BankHolidays?

  /// The nation whose bank holidays are meant.
  public private(set) var nation = Nation.england

  /// Creates expectations that hold for any school, to be filled in.
  public init() {}

  /// What holds for any school: terms without holes.
  ///
  /// Academies and independent schools need not have a number of days.
  public static let anySchool = Self()

  /// A school maintained by an authority in England: 190 days and five of training.
  ///
  /// The Education (School Day and School Year) (England) Regulations 1999, regulation 3,
  /// ask for 380 sessions, two a day. Sessions lost to a closure that could not be helped
  /// count as met, and 2011/12 and 2022/23 had fewer for their bank holidays. The five days
  /// of training follow from the 195 days that a teacher may be asked to work; the teachers'
  /// conditions themselves were not read.
  public static let maintainedSchool: Self = {
    var expectations = Self()
    expectations.minimumSchoolDays = 190
    expectations.trainingDays = 5
    return expectations
  }()

  /// Returns the same expectations for a school that closes on bank holidays.
  ///
  /// - Parameters:
  ///   - bankHolidays: The bank holidays.
  ///   - nation: The nation that the school is in.
  /// - Returns: The expectations.
  public func closing(on bankHolidays: BankHolidays, of nation: Nation) -> Self {
    var expectations = self
    expectations.bankHolidays = bankHolidays
    expectations.nation = nation
    return expectations
  }
}
