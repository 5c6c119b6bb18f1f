public import PlanModel

/// When the rights about a plan pass from the parent to the young person.
///
/// ## Topics
///
/// ### Rules
/// - ``afterCompulsorySchoolAge(citation:)``
/// - ``atAge(_:citation:)``
///
/// ### Applying a rule
/// - ``firstDay(dateOfBirth:)``
/// - ``citation``
public struct RightsTransfer: Hashable, Sendable {
  private enum Rule: Hashable {
    case afterCompulsorySchoolAge
    case age(Int)
  }

  private let rule: Rule

  /// Where the rule comes from.
  public let citation: Citation

  /// At the end of compulsory school age in England, which is the last Friday in June of the
  /// academic year in which the young person turns 16.
  ///
  /// - Parameter citation: Where the rule comes from.
  /// - Returns: The rule.
  public static func afterCompulsorySchoolAge(citation: Citation) -> Self {
    Self(rule: .afterCompulsorySchoolAge, citation: citation)
  }

  /// On a birthday.
  ///
  /// - Parameters:
  ///   - age: The age in years.
  ///   - citation: Where the rule comes from.
  /// - Returns: The rule.
  public static func atAge(_ age: Int, citation: Citation) -> Self {
    Self(rule: .age(age), citation: citation)
  }

  /// Returns the first day on which the young person has the rights.
  ///
  /// Compulsory school age lasts to the end of the last Friday in June, so that the Saturday
  /// after it is the first day.
  ///
  /// - Parameter dateOfBirth: The day of birth.
  /// - Returns: The day, or `nil` after the end of the calendar.
  public func firstDay(dateOfBirth: Day) -> Day? {
    switch rule {
    case .afterCompulsorySchoolAge:
      CompulsorySchoolAge(dateOfBirth: dateOfBirth).ends.adding(exactly: .days(1))
    case .age(let age): dateOfBirth.birthday(reachingAge: age)
    }
  }
}
