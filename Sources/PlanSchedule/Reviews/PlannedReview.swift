public import PlanModel

/// A review with the day on which it is to be held.
public struct PlannedReview: Hashable, Sendable, Identifiable {
  /// The turn of the cadence that the review is for.
  public let occurrence: ReviewOccurrence

  /// Later occurrences for the same purpose that moved onto the same day.
  ///
  /// They are covered by this review: a plan is not reviewed twice on one day.
  public internal(set) var alsoCovers: [ReviewOccurrence] = []

  /// The day of the review: after the start and through the end of its schedule.
  public let day: Day

  /// Why the school is closed on the nominal day, `nil` if it is open.
  public let closedReason: ClosedReason?

  /// Whether the review went against its move policy to stay within the schedule.
  ///
  /// A review that should go before, but has no school day between the start and its nominal
  /// day, goes after instead; and the other way about at the end.
  public let wentOtherWay: Bool

  /// The identifier of the occurrence, which the review keeps when it moves.
  public var id: ReviewOccurrence.ID { occurrence.id }

  /// The day on which the review falls by its cadence, before it moves.
  public var nominalDay: Day { occurrence.nominalDay }

  /// What the day is for.
  public var purpose: ReviewPurpose { occurrence.purpose }

  /// Whether the review is on another day than its nominal one.
  public var isMoved: Bool { day != nominalDay }

  /// Why the review moved, or stayed on a closed day, in one sentence.
  ///
  /// `nil` if the school is open on the nominal day.
  public var note: String? {
    guard let closedReason else { return nil }
    guard isMoved else { return "Kept on \(day) (\(closedReason))." }
    let count = nominalDay.days(until: day)
    let days = count.magnitude == 1 ? "1 day" : "\(count.magnitude) days"
    let move = "Moved \(days) \(count < 0 ? "earlier" : "later") from \(nominalDay)"
    let turn = wentOtherWay ? ", to stay within the schedule" : ""
    return "\(move) (\(closedReason))\(turn)."
  }
}
