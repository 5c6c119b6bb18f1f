public import PlanModel

/// A day on which a new phase began, and why.
///
/// A change of provision, tool, level or setter restarts runs, slopes and counts: values
/// before and after it are not one series.
public struct PhaseChange: Hashable, Sendable {
  /// The first day of the new phase; a reading of that day belongs to it.
  public let on: Day

  /// Why the phase began.
  public let reason: PhaseChangeReason

  /// What the phase is called, such as "small group"; `nil` for no name.
  public let name: String?

  /// Creates a change.
  ///
  /// - Parameters:
  ///   - on: The first day of the new phase.
  ///   - reason: Why it began.
  ///   - name: What it is called, without names of people.
  public init(on: Day, reason: PhaseChangeReason, name: String? = nil) {
    self.on = on
    self.reason = reason
    self.name = name
  }
}
