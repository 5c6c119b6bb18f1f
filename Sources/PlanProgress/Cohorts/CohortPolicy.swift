/// When a target is brought to somebody's notice, and how small a count may be.
///
/// ## Topics
///
/// ### The standard
/// - ``init()``
///
/// ### What is noticed
/// - ``weeksWithoutReading``
/// - ``weeksUntilDue``
/// - ``deliveryPercent``
/// - ``leastSessions``
/// - ``entriesPerQuestion``
///
/// ### What is shown
/// - ``minimumPupils``
/// - ``rounding``
public struct CohortPolicy: Hashable, Sendable {
  /// After how many weeks without a reading a target is noticed, at least 1.
  public var weeksWithoutReading: Int {
    didSet { weeksWithoutReading = max(1, weeksWithoutReading) }
  }

  /// How many weeks before the due day a target is noticed, 0 or more.
  public var weeksUntilDue: Int {
    didSet { weeksUntilDue = max(0, weeksUntilDue) }
  }

  /// Below which part of the planned sessions delivery is noticed, in percent, 0 to 100.
  public var deliveryPercent: Int {
    didSet { deliveryPercent = min(max(0, deliveryPercent), 100) }
  }

  /// How many planned sessions it takes to speak of delivery, at least 1.
  public var leastSessions: Int {
    didSet { leastSessions = max(1, leastSessions) }
  }

  /// How many targets are listed under one question, at least 1; further ones are counted.
  public var entriesPerQuestion: Int {
    didSet { entriesPerQuestion = max(1, entriesPerQuestion) }
  }

  /// Of how many pupils a count has to be to be shown, at least 10.
  public var minimumPupils: Int {
    didSet { minimumPupils = max(DisclosureTable.leastMinimum, minimumPupils) }
  }

  /// The number to whose multiples counts are rounded.
  ///
  /// `nil` for counts as they are. It is at most ``minimumPupils``.
  public var rounding: Int?

  /// Creates the standard policy: four weeks, 80% of five sessions or more, ten pupils.
  public init() {
    weeksWithoutReading = 4
    weeksUntilDue = 4
    deliveryPercent = 80
    leastSessions = 5
    entriesPerQuestion = 500
    minimumPupils = DisclosureTable.leastMinimum
  }

  /// Returns a copy with changes.
  ///
  /// - Parameter change: What to change in the copy.
  /// - Returns: The changed copy.
  public func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}
