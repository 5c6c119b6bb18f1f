public import PlanModel

/// One turn of a cadence: the day on which a review falls before anything moves it.
///
/// An occurrence keeps its ``id`` when its review moves, when the move policy changes and
/// when a closure is added to the calendar, unless that closure parts a term anew.
public struct ReviewOccurrence: Hashable, Sendable {
  /// The identifier of an occurrence, which stands for one review of one plan.
  public typealias ID = Identifier<ReviewOccurrence>

  /// What sets an occurrence apart from the others of its cadence.
  enum Slot: Hashable {
    /// The nominal day, where it follows from the start alone.
    case day(Day)

    /// How many reviews there have been since a day, where closures shift the nominal day.
    case number(Int, since: Day)

    /// A month, for a purpose.
    case month(startingOn: Day)

    /// How many reviews there have been since a school year began.
    case turn(Int, ofYear: Int32)
  }

  /// The cadence that the occurrence belongs to.
  public let cadence: ReviewCadence

  /// The day on which the review falls by the cadence, open or closed.
  public let nominalDay: Day

  /// What the day is for.
  public let purpose: ReviewPurpose

  let slot: Slot

  init(
    _ cadence: ReviewCadence,
    on nominalDay: Day,
    for purpose: ReviewPurpose = .review,
    _ slot: Slot
  ) {
    self.cadence = cadence
    self.nominalDay = nominalDay
    self.purpose = purpose
    self.slot = slot
  }

  /// The identifier, such as `weeks.6.2026-10-21`.
  ///
  /// It has the cadence and what the cadence counts by:
  ///
  /// - the nominal day for calendar weeks, months and years, and for chosen days;
  /// - the day from which it counts and a number for teaching weeks and school days;
  /// - the first day of the term, and the number of the part for half-terms;
  /// - the first year of the school year and a number for several times a year;
  /// - the purpose and the month for plans written and reviewed in given months, and for
  ///   points of transition.
  ///
  /// Within one schedule no two occurrences share an identifier.
  public var id: ID {
    let text =
      switch slot {
      case .day(let day): "\(cadence.code).\(day)"
      case .number(let number, let start): "\(cadence.code).\(start).\(number)"
      case .turn(let number, let year): "\(cadence.code).\(year).\(number)"
      case .month(let day):
        "\(cadence.code).\(purpose.rawValue)."
          + String(decoding: day.description.utf8.prefix(7), as: UTF8.self)
      }
    return ID(text) ?? .blank
  }
}

extension ReviewOccurrence: Identifiable {}
