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

  /// How the review came to its day.
  enum Placing: Hashable {
    case byPolicy(wentOtherWay: Bool)

    /// Apart from the review, because few are, and why the school is closed on its day.
    indirect case byPerson(closed: ClosedReason?)
  }

  private let placing: Placing

  init(
    of occurrence: ReviewOccurrence,
    on day: Day,
    closedReason: ClosedReason?,
    placing: Placing
  ) {
    self.occurrence = occurrence
    self.day = day
    self.closedReason = closedReason
    self.placing = placing
  }

  /// The identifier of the occurrence, which the review keeps when it moves.
  public var id: ReviewOccurrence.ID { occurrence.id }

  /// The day on which the review falls by its cadence, before it moves.
  public var nominalDay: Day { occurrence.nominalDay }

  /// What the day is for.
  public var purpose: ReviewPurpose { occurrence.purpose }

  /// Whether the review is on another day than its nominal one.
  public var isMoved: Bool { day != nominalDay }

  /// Returns whether the review is for an occurrence, be it the first or another.
  ///
  /// - Parameter id: The identifier of the occurrence.
  /// - Returns: `true` if the review is for it.
  public func covers(_ id: ReviewOccurrence.ID) -> Bool {
    self.id == id || alsoCovers.contains { $0.id == id }
  }
}

// MARK: - How it came to its day

extension PlannedReview {
  /// Whether the review went against its move policy to stay within the schedule.
  ///
  /// A review that should go before, but has no school day between the start and its nominal
  /// day, goes after instead; and the other way about at the end.
  public var wentOtherWay: Bool { placing == .byPolicy(wentOtherWay: true) }

  /// Whether a person moved the review, by an ``OccurrenceChange``.
  public var isChanged: Bool {
    guard case .byPerson = placing else { return false }
    return true
  }

  /// Why the school is closed on the day of the review, `nil` if it is open.
  ///
  /// A review is held on a closed day if its policy keeps it there, or if a person moved it
  /// there.
  public var dayClosedReason: ClosedReason? {
    switch placing {
    case .byPolicy: isMoved ? nil : closedReason
    case .byPerson(let closed): closed
    }
  }

  /// Why the review moved, or stayed on a closed day, in plain words.
  ///
  /// `nil` if the school is open on the nominal day and nobody moved the review. The reason
  /// that a person gave is not part of it.
  public var note: String? {
    guard !isChanged else { return noteOfChange }
    guard let closedReason else { return nil }
    guard isMoved else { return "Kept on \(day) (\(closedReason))." }
    let turn = wentOtherWay ? ", to stay within the schedule" : ""
    return "Moved \(distance) from \(nominalDay) (\(closedReason))\(turn)."
  }

  private var noteOfChange: String {
    let move =
      isMoved ? "Moved \(distance) from \(nominalDay)" : "Kept on \(day)"
    guard let dayClosedReason else { return "\(move) by a person." }
    return "\(move) by a person; the school is closed on \(day) (\(dayClosedReason))."
  }

  private var distance: String {
    let count = nominalDay.days(until: day)
    let days = count.magnitude == 1 ? "1 day" : "\(count.magnitude) days"
    return "\(days) \(count < 0 ? "earlier" : "later")"
  }
}
