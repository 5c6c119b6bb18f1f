public import PlanModel

/// What one reason for an early review asks for.
public struct EarlyReviewRule: Hashable, Sendable, Identifiable {
  /// The reason.
  public var reason: EarlyReviewReason

  /// How long after the event the review should be held at the latest.
  ///
  /// This is policy for a school to set; where a law has a limit of its own, it is a
  /// deadline of a ``StatutoryProfile``.
  public var within: CalendarSpan

  /// The days that people need to be invited and to prepare.
  public var noticeDays: Int

  /// Who may ask for a review for the reason; empty for anybody.
  public var mayAsk: [ContributorRole]

  /// Whether the ordinary rhythm begins anew on the day of the early review.
  public var restartsRhythm: Bool

  /// On whose word the reason stands.
  public var force: Force

  /// Where the reason comes from.
  public var citation: Citation

  /// The reason, of which a set of rules has one rule.
  public var id: EarlyReviewReason { reason }

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - reason: The reason.
  ///   - within: How long after the event the review should be held at the latest.
  ///   - noticeDays: The days that people need to be invited and to prepare.
  ///   - mayAsk: Who may ask for a review; empty for anybody.
  ///   - restartsRhythm: Whether the ordinary rhythm begins anew.
  ///   - force: On whose word the reason stands.
  ///   - citation: Where the reason comes from.
  public init(
    _ reason: EarlyReviewReason,
    within: CalendarSpan,
    noticeDays: Int = 14,
    mayAsk: [ContributorRole] = [],
    restartsRhythm: Bool = true,
    force: Force = .advice,
    citation: Citation
  ) {
    self.reason = reason
    self.within = within
    self.noticeDays = noticeDays
    self.mayAsk = mayAsk
    self.restartsRhythm = restartsRhythm
    self.force = force
    self.citation = citation
  }
}
