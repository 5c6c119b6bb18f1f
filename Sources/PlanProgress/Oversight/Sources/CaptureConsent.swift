public import PlanModel

/// That somebody agreed to a kind of capture, on a day, for a time.
public struct CaptureConsent: Hashable, Sendable {
  /// What was agreed to.
  public let kind: CaptureKind

  /// The contributor who agreed: the pupil, a parent, or who else may.
  public let by: Contributor.ID

  /// The day of agreeing.
  public let on: Day

  /// The last day on which it holds, `nil` until somebody withdraws it.
  public let ends: Day?

  /// Records an agreement.
  ///
  /// - Parameters:
  ///   - kind: What was agreed to.
  ///   - by: The contributor who agreed.
  ///   - on: The day of agreeing.
  ///   - ends: The last day on which it holds, `nil` until somebody withdraws it.
  public init(to kind: CaptureKind, by: Contributor.ID, on: Day, ends: Day? = nil) {
    self.kind = kind
    self.by = by
    self.on = on
    self.ends = ends
  }

  /// Returns whether the agreement holds on a day.
  ///
  /// - Parameter day: The day.
  /// - Returns: Whether it had been given and was not withdrawn.
  public func holds(on day: Day) -> Bool {
    on <= day && day <= (ends ?? .last)
  }
}
