public import PlanModel

/// When a target is due, as a statement says it.
///
/// No part is guessed: a year that is not written stays out, and the end of a term waits
/// for somebody with a calendar.
public struct DuePhrase: Hashable, Sendable {
  /// What is still needed before the phrase names a day.
  public enum Open: Hashable, Sendable {
    /// A calendar of terms or key stages: "by the end of term".
    case calendar

    /// The day from which to count: "in six weeks".
    case start

    /// The year: "by June".
    case year
  }

  /// The last day that the phrase allows.
  ///
  /// `nil` if something is still needed; see ``needs``.
  public var latest: Day?

  /// How exact the phrase is.
  ///
  /// `nil` if it counts from a start.
  public var precision: DuePrecision?

  /// The year as written.
  ///
  /// `nil` if no year is written.
  public var year: Int?

  /// The month as written, from 1.
  ///
  /// `nil` if no month is written.
  public var month: Int?

  /// What is needed before the phrase names a day.
  ///
  /// `nil` if it names one.
  public var needs: Open?

  /// Whether day and month could be the other way round.
  public var isAmbiguous = false

  /// Whether the phrase means the end of a term.
  public var isEndOfTerm = false

  /// Creates a phrase that names a day.
  ///
  /// - Parameters:
  ///   - latest: The last day that the phrase allows, `nil` if something is needed.
  ///   - precision: How exact the phrase is.
  ///   - needs: What is needed before the phrase names a day.
  public init(latest: Day?, precision: DuePrecision?, needs: Open? = nil) {
    self.latest = latest
    self.precision = precision
    self.needs = needs
    year = latest?.year
    month = latest?.month
  }
}
