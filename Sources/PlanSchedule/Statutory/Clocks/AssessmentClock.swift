public import PlanModel

/// The deadlines of an EHC needs assessment, from the day of the request.
///
/// ```swift
/// let clock = AssessmentClock(requested: "2026-06-15")
/// clock.decision?.day    // 2026-07-27
/// clock.final?.day       // 2026-11-02
/// ```
///
/// A deadline is `nil` if its day lies outside the calendar or the profile has none.
public struct AssessmentClock: Hashable, Sendable {
  /// The authority tells whether it will assess, within 6 weeks.
  public let decision: Deadline?

  /// The authority tells that it will make no plan, within 16 weeks.
  public let noPlan: Deadline?

  /// The authority sends the final plan, within 20 weeks.
  public let final: Deadline?

  /// Creates the clock of an assessment.
  ///
  /// - Parameters:
  ///   - requested: The day on which the authority received the request.
  ///   - exceptions: The exceptions that the authority claimed.
  ///   - profile: The profile that sets the deadlines.
  public init(
    requested: Day,
    claiming exceptions: [DeadlineException] = [],
    profile: StatutoryProfile = .england2014
  ) {
    let events = [ClockEvent(.assessmentRequested, on: requested)]
    func deadline(_ code: DeadlineCode) -> Deadline? {
      profile.deadline(code, from: events, claiming: exceptions)
    }
    decision = deadline(.assessmentDecision)
    noPlan = deadline(.noPlanDecision)
    final = deadline(.finalPlan)
  }
}
