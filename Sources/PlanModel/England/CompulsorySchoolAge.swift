/// The days on which compulsory school age starts and ends for a child in England.
///
/// A child must be in education from the 31 December, 31 March or 31 August on or after the
/// fifth birthday, until the last Friday in June of the academic year in which they turn 16.
/// The dates are arithmetic for planning; whether a child is of the age is a matter of law.
public struct CompulsorySchoolAge: Hashable, Sendable {
  /// The first day of compulsory school age.
  public let starts: Day

  /// The last day of compulsory school age, a Friday in June.
  public let ends: Day

  /// Computes the days for a date of birth.
  ///
  /// Days after the end of the calendar become its last day.
  ///
  /// - Parameter dateOfBirth: The day of birth.
  public init(dateOfBirth: Day) {
    starts = Self.start(afterFifthBirthday: dateOfBirth.birthday(reachingAge: 5) ?? .last)
    ends = Self.end(forSixteenthBirthday: dateOfBirth.birthday(reachingAge: 16) ?? .last)
  }

  /// Returns whether someone is of compulsory school age.
  ///
  /// - Parameter day: The day to ask about.
  /// - Returns: `true` from ``starts`` to ``ends``, both days included.
  public func contains(_ day: Day) -> Bool { starts <= day && day <= ends }

  private static func start(afterFifthBirthday birthday: Day) -> Day {
    let (year, month, _) = birthday.parts
    let endOfTerm =
      switch month {
      case ...3: Day(year: year, month: 3, day: 31)
      case ...8: Day(year: year, month: 8, day: 31)
      default: Day(year: year, month: 12, day: 31)
      }
    return endOfTerm ?? .last
  }

  private static func end(forSixteenthBirthday birthday: Day) -> Day {
    let startYear = AcademicYear(containing: birthday).startYear
    return Day(year: startYear + 1, month: 6, day: 30)?.onOrBefore(.friday) ?? .last
  }
}
