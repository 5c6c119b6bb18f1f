public import PlanModel

/// The academic years in which a pupil is in each year group.
///
/// Make them from the year group that the pupil is really in. Those made from a date of
/// birth are what the age suggests; some pupils start later, are kept back or moved up.
///
/// ```swift
/// let years = PupilYears(yearGroup: .year5, in: "2026/27")
/// years?.academicYear(of: .year6)     // 2027/28
/// ```
///
/// ## Topics
///
/// ### Creating school years
/// - ``init(yearGroup:in:)``
/// - ``init(dateOfBirth:)``
///
/// ### Looking at them
/// - ``academicYear(of:)``
/// - ``yearGroup(in:)``
/// - ``yearsAhead(ofDateOfBirth:)``
/// - ``transitionReviews(at:)``
public struct PupilYears: Hashable, Sendable {
  /// The first calendar year of the academic year of Reception, which may lie in the past
  /// of the calendar.
  private let receptionYear: Int

  /// Creates the school years that a pupil's age suggests.
  ///
  /// - Parameter dateOfBirth: The day of birth.
  public init(dateOfBirth: Day) {
    receptionYear = AcademicYear(containing: dateOfBirth).startYear + 5
  }

  /// Creates the school years of a pupil who is in a year group.
  ///
  /// - Parameters:
  ///   - yearGroup: The year group that the pupil is really in; `nil` is returned for codes
  ///     without a place in the order, such as a mixed class.
  ///   - year: The academic year in which the pupil is in it.
  public init?(yearGroup: YearGroup, in year: AcademicYear) {
    guard let number = yearGroup.number else { return nil }
    receptionYear = year.startYear - number
  }

  /// Returns the academic year in which the pupil is in a year group.
  ///
  /// - Parameter yearGroup: The year group.
  /// - Returns: The academic year, past or to come; `nil` for codes without a place in the
  ///   order and outside the calendar.
  public func academicYear(of yearGroup: YearGroup) -> AcademicYear? {
    yearGroup.number.flatMap { AcademicYear(startYear: receptionYear + $0) }
  }

  /// Returns the year group that the pupil is in.
  ///
  /// - Parameter year: The academic year.
  /// - Returns: The year group, or `nil` before the first early year and after Year 14.
  public func yearGroup(in year: AcademicYear) -> YearGroup? {
    switch year.startYear - receptionYear {
    case -4: .early1
    case -3: .early2
    case -2: .nursery1
    case -1: .nursery2
    case 0: .reception
    case let number where 1...14 ~= number: YearGroup(rawValue: "\(number)")
    default: nil
    }
  }

  /// Returns how many years the pupil is ahead of what a date of birth suggests.
  ///
  /// - Parameter dateOfBirth: The day of birth.
  /// - Returns: Zero in the year that the age suggests, negative for a later one.
  public func yearsAhead(ofDateOfBirth dateOfBirth: Day) -> Int {
    PupilYears(dateOfBirth: dateOfBirth).receptionYear - receptionYear
  }

  /// Returns the reviews that points of transition call for.
  ///
  /// - Parameter points: The points that concern the pupil.
  /// - Returns: The reviews in order of day; none for a point outside the calendar.
  public func transitionReviews(
    at points: [TransitionPoint] = TransitionPoint.common
  ) -> [TransitionReview] {
    let found = points.compactMap { point -> TransitionReview? in
      guard let year = academicYear(of: point.yearGroup) else { return nil }
      return TransitionReview(at: point, in: year)
    }
    let order = found.indices.sorted {
      (found[$0].plannedDay, $0) < (found[$1].plannedDay, $1)
    }
    return order.map { found[$0] }
  }
}
