public import PlanModel

/// A part of a term, before or after a half-term holiday.
///
/// Most terms have two. A term without a half-term holiday is one part, and a school that
/// lists six terms has one part in each.
public struct HalfTerm: Hashable, Sendable {
  /// The term of which this is a part.
  public let term: Term

  /// Which part of the term this is, from 1.
  public let number: Int

  /// The days, from the first weekday of the part through the last.
  public let days: ClosedRange<Day>

  /// The first day that the term has for itself, which no other term shares.
  let termStart: Day

  /// The day on which a review at the end of the part falls, before closures move it.
  ///
  /// It is the Wednesday of the last week whose five weekdays all belong to the part, which
  /// leaves room to move either way; without such a week, the last day of the part. Only
  /// terms and half-term holidays count, so a snow day does not change it.
  public var reviewDay: Day {
    let last = days.upperBound.place
    let week = (last + 3) / 7 - 1
    guard week >= 0, week * 7 >= days.lowerBound.place else { return days.upperBound }
    return Day(place: week * 7 + 2)
  }
}
