/// What a source is given of a plan, beyond numbers and days.
///
/// Nothing else of a plan can be granted: not the pupil, the needs, the context, contacts,
/// or who recorded what. There is no way to hand a source a protected characteristic.
public struct SignalGrant: OptionSet, Hashable, Sendable {
  /// The bits of the grant.
  public let rawValue: Int

  /// Creates a grant from its bits.
  ///
  /// - Parameter rawValue: The bits of the grant.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Numbers and days of targets and readings, and nothing more.
  ///
  /// Phases are numbered in the order of their first readings, `phase 1`, `phase 2`, so a
  /// trend can end where a phase does and nothing says what the phase was.
  public static let numbers: SignalGrant = []

  /// The days, length and status of sessions as well.
  public static let sessions = Self(rawValue: 1)

  /// The words of targets and readings as well, which may say anything, and the names of
  /// phases.
  public static let words = Self(rawValue: 2)

  /// Why nothing was measured as well, which may speak of health or attendance.
  public static let gaps = Self(rawValue: 4)
}
