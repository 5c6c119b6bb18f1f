public import PlanModel

/// How often, how recently and where something was noticed, for an open target.
///
/// Open targets have no line to be on and no slope. They ask whether something is more
/// established: seen more often, lately, and in new places.
///
/// ## Topics
///
/// ### Counting
/// - ``init(of:readings:asOf:)``
/// - ``observations``
/// - ``noticed``
/// - ``days``
/// - ``settings``
/// - ``areas``
///
/// ### When
/// - ``firstNoticed``
/// - ``lastNoticed``
/// - ``daysSinceLast``
/// - ``text``
public struct NoticingSummary: Hashable, Sendable, ContentFree {
  /// The day up to which observations were looked at.
  public let asOf: Day

  /// How many times somebody looked and wrote down what they saw.
  public let observations: Int

  /// How many of those noticed something.
  public let noticed: Int

  /// On how many days.
  public let days: Int

  /// In how many settings, 0 if nobody wrote the settings down.
  public let settings: Int

  /// The areas of the engagement model that were seen, in their official order.
  ///
  /// The areas are not steps, and a pupil need not show all of them.
  public let areas: [EngagementArea]

  /// The first day, `nil` if nothing was noticed yet.
  public let firstNoticed: Day?

  /// The last day, `nil` if nothing was noticed yet.
  public let lastNoticed: Day?

  /// Counts what was noticed.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - readings: The readings in any order. One whose pass is `false` is a look at which
  ///     nothing was noticed; a gap is no look at all.
  ///   - day: The day up to which readings are looked at.
  public init(of target: Target, readings: [Reading], asOf day: Day) {
    self.init(target.currentReadings(in: readings, through: day), asOf: day)
  }

  /// Counts what was noticed in readings that all count.
  init(_ current: [Reading], asOf day: Day) {
    asOf = day
    let looks = current.filter { $0.gap == nil }
    let seen = looks.filter { $0.isPass != false }
    observations = looks.count
    noticed = seen.count
    days = Set(seen.map(\.on)).count
    settings = OccasionContext(seen).settings.count
    areas = Set(seen.flatMap(\.engagementAreas)).sorted()
    firstNoticed = seen.first?.on
    lastNoticed = seen.last?.on
  }

  /// The days from the last time to the day of looking, `nil` if nothing was noticed yet.
  public var daysSinceLast: Int? { lastNoticed?.days(until: asOf) }

  /// The counts in words for people.
  public var text: String {
    guard let firstNoticed, let lastNoticed, let daysSinceLast else {
      return observations == 0
        ? "Nobody has written down an observation up to \(asOf.inWords)."
        : "\(Amount.count(observations, "observation")) up to \(asOf.inWords), and "
          + "nothing was noticed yet."
    }
    let place = settings == 0 ? "" : ", in \(Amount.count(settings, "setting"))"
    let ago = daysSinceLast == 0 ? "today" : "\(Amount.count(daysSinceLast, "day")) ago"
    return
      "Noticed \(Amount.count(noticed, "time")) on \(Amount.count(days, "day")) since "
      + "\(firstNoticed.inWords), the last time on \(lastNoticed.inWords) (\(ago))"
      + "\(place)."
  }
}
