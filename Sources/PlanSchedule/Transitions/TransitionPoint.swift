public import PlanModel

/// A point in the school years at which a plan should be looked at before a pupil moves on.
///
/// Reviews are usually held in the autumn term of the last year of a phase, so that the next
/// school can prepare. The statutory days of EHC plans are deadlines of a
/// ``StatutoryProfile``; the days here are practice, and each point says on whose word it
/// stands.
///
/// ## Topics
///
/// ### Points in England
/// - ``common``
/// - ``england``
///
/// ### Moves
/// - ``startingSchool``
/// - ``infantToJunior``
/// - ``toMiddleSchool``
/// - ``primaryToSecondary``
/// - ``middleToSecondary``
/// - ``secondaryToPost16``
/// - ``leavingYear13``
/// - ``leavingYear14``
///
/// ### Years of choice
/// - ``year9``
/// - ``year10``
public struct TransitionPoint: Hashable, Sendable, Identifiable {
  /// The identifier of the point, such as `primaryToSecondary`.
  public var id: Identifier<TransitionPoint>

  /// What the point is called.
  public var title: String

  /// The move that follows, `nil` at a point without one.
  public var kind: TransitionKind?

  /// The year group in which the review is held.
  public var yearGroup: YearGroup

  /// The month in which to plan the review, 1 to 12.
  public var reviewMonth: Int

  /// The month by whose end the review should have been held, 1 to 12.
  public var lastMonth: Int

  /// Whether every pupil comes to the point; moves between some schools concern a few.
  public var concernsEveryPupil: Bool

  /// On whose word the point stands.
  public var force: Force

  /// Where the point comes from.
  public var citation: Citation

  /// Creates a point of transition.
  ///
  /// - Parameters:
  ///   - id: The identifier of the point.
  ///   - title: What the point is called.
  ///   - kind: The move that follows, `nil` at a point without one.
  ///   - yearGroup: The year group in which the review is held.
  ///   - reviewMonth: The month in which to plan the review; outside 1 to 12 the point
  ///     gives no days.
  ///   - lastMonth: The month by whose end the review should have been held.
  ///   - concernsEveryPupil: Whether every pupil comes to the point.
  ///   - force: On whose word the point stands.
  ///   - citation: Where the point comes from.
  public init(
    _ id: Identifier<TransitionPoint>,
    _ title: String,
    kind: TransitionKind?,
    in yearGroup: YearGroup,
    reviewMonth: Int = 11,
    lastMonth: Int = 12,
    concernsEveryPupil: Bool = true,
    force: Force = .advice,
    citation: Citation
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.yearGroup = yearGroup
    self.reviewMonth = reviewMonth
    self.lastMonth = lastMonth
    self.concernsEveryPupil = concernsEveryPupil
    self.force = force
    self.citation = citation
  }

  /// The first day of the month of the review, `nil` for no month and outside the calendar.
  func firstOfMonth(in year: AcademicYear) -> Day? {
    day(in: year, month: reviewMonth)
  }

  /// The last day by which the review should have been held.
  func lastDay(in year: AcademicYear) -> Day? {
    day(in: year, month: lastMonth)?.endOfMonth
  }

  private func day(in year: AcademicYear, month: Int) -> Day? {
    Day(year: month < 9 ? year.startYear + 1 : year.startYear, month: month, day: 1)
  }
}
