public import PlanModel

extension ReviewRecord {
  /// The events of the review for the statutory clock: its meeting and the further steps.
  ///
  /// A meeting that has not been held counts on the day for which it is planned. Empty
  /// unless the record has ``/PlanModel/AnnualReview`` steps or is of the kind `annual`.
  public var clockEvents: [ClockEvent] {
    guard belongsToEHCPlan else { return [] }
    let meeting = (held ?? planned).map { ClockEvent(.reviewMeeting, on: $0) }
    return [meeting].compactMap(\.self) + (annualReview?.clockEvents ?? [])
  }

  /// Whether the record is of the review of an EHC plan.
  var belongsToEHCPlan: Bool { annualReview != nil || kind == .annual }
}

extension AnnualReview {
  /// The events of the steps of the review whose days are known, in the order of the law.
  public var clockEvents: [ClockEvent] {
    var events: [ClockEvent] = []
    func add(_ kind: ClockEventKind, on day: Day?) {
      if let day { events.append(ClockEvent(kind, on: day)) }
    }
    add(.noticeGiven, on: noticeGiven)
    add(.papersSent, on: papersCirculated)
    add(.reportSent, on: reportSent)
    add(.reviewDecided, on: authorityDecided)
    if authorityDecision == .maintain { add(.planMaintained, on: authorityDecided) }
    add(.amendmentNotice, on: amendmentNotice)
    add(.planAmended, on: finalPlanIssued)
    return events
  }
}

extension EHCPlan {
  /// The events of the plan whose days are known.
  public var clockEvents: [ClockEvent] {
    var events: [ClockEvent] = []
    func add(_ kind: ClockEventKind, on day: Day?) {
      if let day { events.append(ClockEvent(kind, on: day)) }
    }
    add(.assessmentRequested, on: requested)
    add(.draftServed, on: draftServed)
    add(.planMade, on: finalIssued)
    add(.planAmended, on: amended)
    add(.reviewMeeting, on: lastReviewMeeting)
    add(.reviewDecided, on: lastReviewDecision)
    add(.planCeased, on: ceased)
    return events
  }
}
