public import PlanModel

/// A row of a school's calendar: a term, a holiday or a closed day.
///
/// What the kinds mean for reviews is for the scheduling of plans to say; the import passes
/// them on as the school writes them.
public struct CalendarPeriod: Hashable, Sendable {
  /// What kind of period it is, as written, such as `Term`, `Half Term` or `INSET`.
  public var kind: String

  /// The name of the period.
  ///
  /// `nil` if it has none.
  public var name: String?

  /// The first day.
  public var first: Day

  /// The last day, not before the first.
  public var last: Day

  /// Creates a period.
  ///
  /// - Parameters:
  ///   - kind: What kind of period it is.
  ///   - name: The name of the period.
  ///   - first: The first day.
  ///   - last: The last day, not before the first.
  public init(kind: String, name: String? = nil, first: Day, last: Day) {
    self.kind = kind
    self.name = name
    self.first = first
    self.last = last
  }
}
