import PlanCodec
import PlanModel
import PlanSchedule

/// Operations on the statutory clock of EHC plans in England.
enum StatutoryOperations {
  static let all = [
    Operation("ehc.assessment", assessment),
    Operation("ehc.draftResponse", draftResponse),
    Operation("ehc.annualReview", annualReview),
    Operation("ehc.phaseTransfer", phaseTransfer),
    Operation("ehc.holidayException", holidayException),
  ]

  @Sendable
  private static func assessment(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let clock = AssessmentClock(requested: try input.day("requested"))
    return [
      "decision": try day(of: clock.decision),
      "noPlan": try day(of: clock.noPlan),
      "final": try day(of: clock.final),
    ]
  }

  @Sendable
  private static func draftResponse(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let served = [ClockEvent(.draftServed, on: try input.day("served"))]
    let deadline = StatutoryProfile.england2014.deadline(.draftResponse, from: served)
    return ["lastDay": try day(of: deadline)]
  }

  @Sendable
  private static func holidayException(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let reopens = try input.member("reopens")
    let closure = LongClosure(
      from: try input.day("closedFrom"),
      reopening: try reopens.day()
    )
    guard closure.firstDay <= closure.reopens else {
      throw reopens.invalid("write a day that is not before closedFrom")
    }
    let requested = try input.day("adviceRequested")
    return ["applies": .bool(closure.excuses(adviceRequested: requested))]
  }
}

// MARK: - Annual reviews

extension StatutoryOperations {
  @Sendable
  private static func annualReview(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let anchor = try optionalDay("anchor", in: input)
    let meeting = try optionalDay("meeting", in: input)
    let notice = try optionalDay("amendmentNotice", in: input)
    guard anchor != nil || meeting != nil || notice != nil else {
      throw input.invalid("write an anchor, a meeting or an amendmentNotice")
    }
    let clock = AnnualReviewClock(
      anchor: anchor.map { ClockEvent(.planMade, on: $0) },
      meeting: meeting,
      amendmentNotice: notice
    )
    var days: [JSONValue.Member] = []
    if anchor != nil {
      days.append(.init(name: "completeBy", value: try day(of: clock.completeBy)))
      days.append(.init(name: "latestMeeting", value: try day(of: clock.latestMeeting)))
    }
    if meeting != nil {
      days.append(.init(name: "noticeBy", value: try day(of: clock.noticeBy)))
      days.append(.init(name: "reportBy", value: try day(of: clock.reportBy)))
      days.append(.init(name: "decisionBy", value: try day(of: clock.decisionBy)))
    }
    if meeting != nil || notice != nil {
      days.append(.init(name: "amendedPlanBy", value: try day(of: clock.amendedPlanBy)))
    }
    return .object(days)
  }

  private static func optionalDay(
    _ name: String,
    in input: OperationInput
  ) throws(OperationError) -> Day? {
    try input.optionalMember(name)?.day()
  }
}

// MARK: - Phase transfers

extension StatutoryOperations {
  @Sendable
  private static func phaseTransfer(
    _ input: OperationInput
  ) throws(OperationError) -> JSONValue {
    let year = try input.member("transferYear")
    let number = try year.integer()
    let isPost16 = try isPost16(in: input)
    // All transfers to phases before post-16 have one deadline.
    let kind: TransitionKind = isPost16 ? .secondaryToPost16 : .primaryToSecondary
    guard let transfer = ClockEvent(transfer: kind, in: number) else {
      throw year.outOfRange("write a year from 1 to 9999")
    }
    let deadline = StatutoryProfile.england2014.deadline(
      isPost16 ? .phaseTransferPost16 : .phaseTransfer,
      from: [transfer]
    )
    return [
      "statutoryDate": JSONValue(deadline?.statutoryDay),
      "lastDay": try day(of: deadline),
    ]
  }

  private static func isPost16(in input: OperationInput) throws(OperationError) -> Bool {
    let kind = try input.member("kind")
    switch try kind.text() {
    case "secondaryToPost16": return true
    case "other": return false
    default: throw kind.invalid("write secondaryToPost16 or other")
    }
  }

  /// Returns the last day of a deadline that must be there.
  private static func day(of deadline: Deadline?) throws(OperationError) -> JSONValue {
    guard let deadline else {
      let message = "a deadline lies outside the calendar, 0001-01-01 to 9999-12-31"
      throw OperationError(.outOfRange, message)
    }
    return JSONValue(deadline.day)
  }
}
