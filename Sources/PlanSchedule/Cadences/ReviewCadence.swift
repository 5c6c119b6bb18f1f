/// How often a plan is looked at again.
///
/// A cadence is a pattern, not a list of days. Lay it out over a school's calendar to get
/// the days:
///
/// ```swift
/// let reviews = ReviewCadence.every(weeks: 6).reviews(
///   from: "2026-09-09",
///   through: "2027-07-16",
///   calendar: calendar,
///   movePolicy: .before
/// )
/// ```
///
/// Each cadence first gives *nominal* days; then a ``MovePolicy`` moves those on which the
/// school is closed.
///
/// ## Topics
///
/// ### Counting weeks
/// - ``every(weeks:)``
/// - ``every(teachingWeeks:)``
///
/// ### Following the school year
/// - ``termly``
/// - ``halfTermly``
/// - ``twiceYearly(writing:reviewing:)``
/// - ``annually``
///
/// ### Finding reviews
/// - ``reviews(from:through:calendar:movePolicy:)``
public struct ReviewCadence: Hashable, Sendable {
  enum Pattern: Hashable {
    case weeks(Int)
    case teachingWeeks(Int)
    case termly
    case halfTermly
    case months(writing: MonthSet, reviewing: MonthSet)
    case annually
  }

  let pattern: Pattern

  /// Returns a cadence that counts calendar weeks, holidays included.
  ///
  /// The first review is so many weeks after the start.
  ///
  /// - Parameter weeks: The number of weeks from one review to the next, at least one.
  /// - Returns: The cadence.
  /// - Precondition: `weeks` is at least one.
  public static func every(weeks: Int) -> Self {
    precondition(weeks > 0, "a review cadence needs at least one week")
    return Self(pattern: .weeks(weeks))
  }

  /// Returns a cadence that counts only weeks in which the school is open on some day.
  ///
  /// Reviews fall on the weekday of the start. The week of the start is not counted, so
  /// without a holiday the days are those of ``every(weeks:)``.
  ///
  /// - Parameter teachingWeeks: The number of teaching weeks from one review to the next, at
  ///   least one.
  /// - Returns: The cadence.
  /// - Precondition: `teachingWeeks` is at least one.
  public static func every(teachingWeeks: Int) -> Self {
    precondition(teachingWeeks > 0, "a review cadence needs at least one week")
    return Self(pattern: .teachingWeeks(teachingWeeks))
  }

  /// Once a term, on the ``HalfTerm/reviewDay`` of the term's last part.
  ///
  /// A school should meet parents at least three times a year (Code of Practice 6.65).
  public static let termly = Self(pattern: .termly)

  /// Twice a term, on the ``HalfTerm/reviewDay`` of each part of a term.
  public static let halfTermly = Self(pattern: .halfTermly)

  /// Returns a cadence of two plans a year, each written in one month and reviewed in
  /// another.
  ///
  /// Plans written in September and March are reviewed in February and July. The nominal day
  /// is the second Wednesday of the month, which is mostly clear of the holidays at the ends
  /// of months. A month may be in both sets.
  ///
  /// - Parameters:
  ///   - writing: The months in which plans are written.
  ///   - reviewing: The months in which plans are reviewed.
  /// - Returns: The cadence.
  public static func twiceYearly(writing: MonthSet, reviewing: MonthSet) -> Self {
    Self(pattern: .months(writing: writing, reviewing: reviewing))
  }

  /// Once a year, on the anniversary of the start.
  ///
  /// A start on 29 February has its anniversary on 28 February in other years. This is a
  /// school's own rhythm, not the statutory clock of an EHC plan's annual review.
  public static let annually = Self(pattern: .annually)
}

// MARK: - Text

extension ReviewCadence: CustomStringConvertible {
  /// The cadence in a few words, such as "every 6 weeks".
  public var description: String {
    switch pattern {
    case .weeks(let count): "every \(count) \(count == 1 ? "week" : "weeks")"
    case .teachingWeeks(let count):
      "every \(count) teaching \(count == 1 ? "week" : "weeks")"
    case .termly: "termly"
    case .halfTermly: "half-termly"
    case .months(let writing, let reviewing):
      "written in months \(list(writing)), reviewed in months \(list(reviewing))"
    case .annually: "annually"
    }
  }

  private func list(_ months: MonthSet) -> String {
    months.isEmpty ? "none" : months.months.map(String.init).joined(separator: ", ")
  }

  /// The cadence as it begins the identifiers of its occurrences.
  var code: String {
    switch pattern {
    case .weeks(let count): "weeks.\(count)"
    case .teachingWeeks(let count): "teachingWeeks.\(count)"
    case .termly: "termly"
    case .halfTermly: "halfTermly"
    case .months: "twiceYearly"
    case .annually: "annually"
    }
  }
}
