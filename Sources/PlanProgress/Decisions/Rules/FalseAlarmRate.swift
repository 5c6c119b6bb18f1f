public import PlanModel

/// How often a rule says something of pupils who grow exactly as hoped.
///
/// A rule carries its rates as data, and its words for people hold them. A rate belongs to
/// the statement that would be wrong, the number of looks and the weeks.
///
/// ## Topics
///
/// ### Creating a rate
/// - ``init(_:percent:weeks:isEachWeek:source:)``
///
/// ### Reading it
/// - ``statement``
/// - ``percent``
/// - ``weeks``
/// - ``isEachWeek``
/// - ``condition``
/// - ``source``
/// - ``standing``
/// - ``notice``
public struct FalseAlarmRate: Hashable, Sendable {
  /// What the rule says although the pupil is on track.
  public var statement: SignalStatement

  /// The lowest and highest percentage of pupils who are on track, 0 to 100.
  ///
  /// Two numbers because the rate depends a little on how far readings scatter.
  public var percent: ClosedRange<Int>

  /// The number of weeks in which there is one reading each.
  ///
  /// `nil` if the rate does not depend on it.
  public var weeks: Int?

  /// Whether the rule is looked at each week from the first possible one, or once at the
  /// end of the weeks.
  public var isEachWeek: Bool

  /// What else the number rests on.
  ///
  /// `nil` if nothing else matters.
  public var condition: String?

  /// Where the number comes from.
  public var source: String

  /// Whether somebody else printed the number, or it was worked out for this library.
  ///
  /// A rate that a school makes is unverified until it says otherwise.
  public var standing: Standing = .unverified

  /// Creates a rate.
  ///
  /// - Parameters:
  ///   - statement: What the rule says although the pupil is on track.
  ///   - percent: The percentage of pupils who are on track.
  ///   - weeks: The number of weeks, `nil` if the rate does not depend on it.
  ///   - isEachWeek: Whether the rule is looked at each week, or once at the end.
  ///   - source: Where the number comes from.
  public init(
    _ statement: SignalStatement,
    percent: ClosedRange<Int>,
    weeks: Int?,
    isEachWeek: Bool,
    source: String
  ) {
    self.statement = statement
    self.percent = percent
    self.weeks = weeks
    self.isEachWeek = isEachWeek
    self.source = source
  }

  /// The rate in words for people.
  public var notice: String {
    "About \(share) pupils who are on track also trigger this \(looks)."
  }

  private var looks: String {
    guard isEachWeek else { return "when it is looked at once" }
    return weeks.map { "at some point in \(Amount.count($0, "week"))" }
      ?? "at some point when it is looked at each week"
  }

  /// The share as people say it: of ten where that is near enough, else of twenty.
  private var share: String {
    let low = min(max(percent.lowerBound, 0), 100)
    let high = min(max(percent.upperBound, 0), 100)
    let middle = (low + high + 1) / 2
    let tens = (middle + 5) / 10
    if tens > 0, (middle - tens * 10).magnitude <= 2 { return "\(tens) in 10" }
    let twentieths = (middle + 2) / 5
    return twentieths > 0 ? "\(twentieths) in 20" : "\(middle) in 100"
  }
}

extension FalseAlarmRate {
  /// How well a number is known.
  ///
  /// The codes are open: a later version may know more of them.
  public struct Standing: RawRepresentable, Hashable, Sendable {
    /// The code, such as `computed`.
    public let rawValue: String

    /// Creates a standing; any text is a code.
    ///
    /// - Parameter rawValue: The code, such as `computed`.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The number is printed in the source.
    public static let published = Self(rawValue: "published")

    /// The number was simulated for this library, and its tests work it out again.
    public static let computed = Self(rawValue: "computed")

    /// The number is handed down, and nobody has checked it.
    public static let unverified = Self(rawValue: "unverified")
  }
}
