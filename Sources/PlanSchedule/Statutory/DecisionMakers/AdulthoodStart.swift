public import PlanModel

/// From when the reviews of a plan look ahead to adult life.
///
/// Each jurisdiction says it in its own way: by year group, by age, or by the time before
/// leaving school.
public struct AdulthoodStart: Hashable, Sendable {
  /// The first year group whose reviews must look ahead, `nil` if another rule holds.
  public var yearGroup: YearGroup?

  /// The age from which reviews look ahead, `nil` if another rule holds.
  public var age: Int?

  /// How many months before leaving school reviews look ahead, `nil` if another rule holds.
  public var monthsBeforeLeaving: Int?

  /// On whose word the rule stands.
  public var force: Force

  /// Where the rule comes from.
  public var citation: Citation

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - yearGroup: The first year group whose reviews look ahead.
  ///   - age: The age from which reviews look ahead.
  ///   - monthsBeforeLeaving: How many months before leaving school reviews look ahead.
  ///   - force: On whose word the rule stands.
  ///   - citation: Where the rule comes from.
  public init(
    yearGroup: YearGroup? = nil,
    age: Int? = nil,
    monthsBeforeLeaving: Int? = nil,
    force: Force,
    citation: Citation
  ) {
    self.yearGroup = yearGroup
    self.age = age
    self.monthsBeforeLeaving = monthsBeforeLeaving
    self.force = force
    self.citation = citation
  }

  /// Returns whether the review of a pupil looks ahead to adult life.
  ///
  /// - Parameters:
  ///   - year: The year group that the pupil is in, which may differ from that of their age.
  ///   - dateOfBirth: The day of birth.
  ///   - leaving: The day on which the pupil leaves school.
  ///   - day: The day of the review.
  /// - Returns: `nil` if what the rule asks about is not known.
  public func applies(
    in year: YearGroup? = nil,
    dateOfBirth: Day? = nil,
    leaving: Day? = nil,
    on day: Day
  ) -> Bool? {
    var answers: [Bool] = []
    if let yearGroup, let year, year.number != nil {
      answers.append(year.isAtLeast(yearGroup))
    }
    if let age, let dateOfBirth, let present = dateOfBirth.age(on: day) {
      answers.append(present >= age)
    }
    if let monthsBeforeLeaving, let leaving,
      let first = DeadlinePeriod.months(before: monthsBeforeLeaving).day(from: leaving)
    {
      answers.append(day >= first)
    }
    return answers.isEmpty ? nil : answers.contains(true)
  }
}
