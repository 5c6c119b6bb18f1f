public import PlanModel

/// The deadlines around the annual review of an EHC plan.
///
/// ```swift
/// let clock = AnnualReviewClock(
///   anchor: ClockEvent(.reviewDecided, on: "2026-01-20"),
///   meeting: "2026-11-10"
/// )
/// clock.noticeBy?.day      // 2026-10-27
/// clock.decisionBy?.day    // 2026-12-08
/// ```
///
/// What is known gives its deadlines, and the others are `nil`: the anchor gives when the
/// review must be complete, the meeting gives what goes before and after it.
///
/// ## Topics
///
/// ### Creating
/// - ``init(anchor:meeting:amendmentNotice:transfer:profile:)``
/// - ``init(events:profile:)``
///
/// ### Twelve months
/// - ``completeBy``
/// - ``latestMeeting``
///
/// ### Before the meeting
/// - ``noticeBy``
/// - ``papersBy``
///
/// ### After the meeting
/// - ``reportBy``
/// - ``decisionBy``
/// - ``amendmentsBy``
/// - ``amendmentResponse``
/// - ``amendedPlanBy``
///
/// ### All together
/// - ``deadlines``
public struct AnnualReviewClock: Hashable, Sendable {
  /// The last day of the twelve months, by which the authority's decision completes the
  /// review.
  public let completeBy: Deadline?

  /// The latest safe day for the meeting: four weeks before the twelve months end.
  public let latestMeeting: Deadline?

  /// The last day to give notice of the meeting.
  public let noticeBy: Deadline?

  /// The last day to send advice to everybody invited.
  public let papersBy: Deadline?

  /// The last day to send the report of the meeting.
  public let reportBy: Deadline?

  /// The last day for the decision: four weeks after the meeting and not after the twelve
  /// months.
  public let decisionBy: Deadline?

  /// The last day to send proposed amendments, if the plan is to be amended.
  public let amendmentsBy: Deadline?

  /// Through when the family must be given time to answer amendments.
  public let amendmentResponse: Deadline?

  /// The last day for the amended plan: the earliest of eight weeks after the notice of
  /// amendments, twelve weeks after the meeting and the deadline of a move to another phase.
  public let amendedPlanBy: Deadline?

  /// Creates the clock from the days that are known.
  ///
  /// - Parameters:
  ///   - anchor: The making of the plan or the last decision on a review, from which the
  ///     twelve months run.
  ///   - meeting: The day of the review meeting.
  ///   - amendmentNotice: The day on which proposed amendments were sent.
  ///   - transfer: The move to another phase that the review prepares.
  ///   - profile: The profile that sets the deadlines.
  public init(
    anchor: ClockEvent? = nil,
    meeting: Day? = nil,
    amendmentNotice: Day? = nil,
    transfer: ClockEvent? = nil,
    profile: StatutoryProfile = .england2014
  ) {
    let events = [
      anchor, meeting.map { ClockEvent(.reviewMeeting, on: $0) },
      amendmentNotice.map { ClockEvent(.amendmentNotice, on: $0) }, transfer,
    ]
    self.init(events: events.compactMap(\.self), profile: profile)
  }

  /// Creates the clock from what happened to a plan.
  ///
  /// - Parameters:
  ///   - events: What happened or is to happen, in any order.
  ///   - profile: The profile that sets the deadlines.
  public init(
    events: some Sequence<ClockEvent>,
    profile: StatutoryProfile = .england2014
  ) {
    let history = ClockHistory(events)
    func deadline(_ code: DeadlineCode) -> Deadline? {
      profile.deadline(code, from: history)
    }
    completeBy = deadline(.reviewDue)
    latestMeeting = deadline(.reviewMeeting)
    noticeBy = deadline(.reviewNotice)
    papersBy = deadline(.reviewPapers)
    reportBy = deadline(.reviewReport)
    decisionBy = deadline(.reviewDecision)
    amendmentsBy = deadline(.amendmentNotice)
    amendmentResponse = deadline(.amendmentResponse)
    let plan = deadline(.amendedPlan)
    let transfers = [
      deadline(.phaseTransfer), deadline(.phaseTransferPost16),
      deadline(.phaseTransferBetweenPost16),
    ]
    amendedPlanBy = plan.flatMap { plan in
      ([plan] + transfers.compactMap(\.self)).min { $0.day < $1.day }
    }
  }

  /// The deadlines that are known, the earliest first.
  public var deadlines: [Deadline] {
    [
      completeBy, latestMeeting, noticeBy, papersBy, reportBy, decisionBy, amendmentsBy,
      amendmentResponse, amendedPlanBy,
    ]
    .compactMap(\.self)
    .sorted { $0.day < $1.day }
  }
}
