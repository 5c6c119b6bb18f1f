import PlanModel

/// Something in a schedule of a plan that has no day, and why.
public struct MonitoringGap: Hashable, Sendable {
  /// The schedule.
  public let kind: MonitoringKind

  /// Why no day follows from it.
  public let cause: Cause

  /// Why no day follows from a schedule.
  public struct Cause: RawRepresentable, Hashable, Sendable {
    /// The code of the cause.
    public let rawValue: String

    /// Creates a cause from its code.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The schedule is there, and neither says how often nor names a day.
    public static let nothingSaid = Self(rawValue: "nothing.said")

    /// The schedule is written in words alone.
    public static let onlyText = Self(rawValue: "text.only")

    /// The frequency counts no times, or no periods.
    public static let countsNothing = Self(rawValue: "frequency.countsNothing")

    /// The period is a session, or one that this library does not know.
    public static let periodHasNoDays = Self(rawValue: "period.hasNoDays")

    /// The frequency does not say on which days of its period it falls.
    public static let daysAreOpen = Self(rawValue: "frequency.daysOpen")
  }
}

extension MonitoringGap: CustomStringConvertible {
  /// What is missing and what to write, in one line without the text of the plan.
  public var description: String {
    let mend =
      switch cause {
      case .nothingSaid: "says nothing: write how often, or name the days"
      case .onlyText: "is written in words alone: add how often, or name the days"
      case .countsNothing: "counts nothing: write at least one time in one period"
      case .periodHasNoDays: "counts by a period without days: write it in days or weeks"
      default: "does not say on which days it falls: name the days"
      }
    return "The schedule for \(kind.name.lowercased()) \(mend)."
  }
}
