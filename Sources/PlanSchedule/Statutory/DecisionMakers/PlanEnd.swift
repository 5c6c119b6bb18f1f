public import PlanModel

/// The age at which a plan ends at the latest.
///
/// A plan ends sooner when it is no longer needed, and never for reaching 19 alone. In
/// England it may go on to the end of the academic year of the 25th birthday.
public struct PlanEnd: Hashable, Sendable {
  /// The age in years.
  public var age: Int

  /// Whether the plan may go on to the end of the academic year in which the age is reached.
  public var completesYear: Bool

  /// Where the rule comes from.
  public var citation: Citation

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - age: The age in years.
  ///   - completesYear: Whether the plan may go on to the end of the academic year.
  ///   - citation: Where the rule comes from.
  public init(age: Int, completesYear: Bool, citation: Citation) {
    self.age = age
    self.completesYear = completesYear
    self.citation = citation
  }

  /// Returns the last day on which there can be a plan.
  ///
  /// The academic year is taken to end on 31 August. Regulation 46 defines it for its own
  /// purpose and has not been read; the year of a college or a course may end sooner.
  ///
  /// - Parameter dateOfBirth: The day of birth.
  /// - Returns: The day before the birthday, or the last of the academic year; `nil` after
  ///   the end of the calendar.
  public func lastDay(dateOfBirth: Day) -> Day? {
    guard let birthday = dateOfBirth.birthday(reachingAge: age) else { return nil }
    guard completesYear else { return birthday.adding(exactly: .days(-1)) }
    return AcademicYear(containing: birthday).last
  }
}

extension StatutoryProfile {
  /// Returns the last day on which there can be a plan.
  ///
  /// - Parameter dateOfBirth: The day of birth.
  /// - Returns: The day, or `nil` if the profile does not know it.
  public func lastPossibleDay(dateOfBirth: Day) -> Day? {
    planEnd?.lastDay(dateOfBirth: dateOfBirth)
  }
}
