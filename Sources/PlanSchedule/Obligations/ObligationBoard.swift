public import PlanModel

/// What is to be done for many plans, in the order of days.
///
/// The order is that of days and, on one day, of the histories as they were given: a board
/// compares and ranks no pupils.
///
/// ## Topics
///
/// ### The list
/// - ``obligations``
/// - ``obligations(in:)``
/// - ``obligations(matching:)``
///
/// ### Beside the list
/// - ``today``
/// - ``counts``
/// - ``notes``
public struct ObligationBoard: Hashable, Sendable {
  /// The day on which one looks.
  public let today: Day

  /// The obligations that were kept, in order of day.
  public let obligations: [Obligation]

  /// What people should look at in the histories, in their order.
  public let notes: [HistoryNote]

  /// The counts of all obligations, also of those that were not kept.
  public let counts: ObligationCounts

  init(
    _ obligations: [Obligation],
    _ notes: [HistoryNote],
    _ counts: ObligationCounts,
    asOf today: Day
  ) {
    self.today = today
    self.notes = notes
    self.counts = counts
    // Days and places in one number sort many times faster than obligations.
    let order = obligations.indices.map { place in
      UInt64(UInt32(bitPattern: obligations[place].due.number &- .min)) << 32
        | UInt64(place)
    }
    self.obligations = order.sorted().map { obligations[Int($0 & 0xFFFF_FFFF)] }
  }

  /// Returns the obligations with their last day in a range.
  ///
  /// - Parameter days: The days, both ends included.
  /// - Returns: The obligations in order of day.
  public func obligations(in days: ClosedRange<Day>) -> ArraySlice<Obligation> {
    let first = obligations.firstPosition { $0.due >= days.lowerBound }
    let last = obligations.firstPosition { $0.due > days.upperBound }
    return obligations[first..<last]
  }

  /// Returns the obligations that a query asks for.
  ///
  /// - Parameter query: What to ask for.
  /// - Returns: The obligations in order of day.
  public func obligations(matching query: ObligationQuery) -> [Obligation] {
    obligations.filter(query.matches)
  }
}
