public import PlanModel

extension PlanHistory {
  /// Creates the history of a plan from what is kept of it and of the pupil's EHC plan.
  ///
  /// Reviews that belong to an EHC plan become events, and all others the school's own
  /// reviews. A review belongs to the EHC plan if it is ``/PlanModel/ReviewKind/annual`` or
  /// has an ``/PlanModel/AnnualReview``.
  ///
  /// | record | becomes |
  /// | --- | --- |
  /// | `ReviewRecord.held`, else `planned`, of the EHC plan | `reviewMeeting` |
  /// | `AnnualReview.noticeGiven`, `papersCirculated`, `reportSent` | `noticeGiven`, `papersSent`, `reportSent` |
  /// | `AnnualReview.authorityDecided` | `reviewDecided`, and `planMaintained` if that was the decision |
  /// | `AnnualReview.amendmentNotice`, `finalPlanIssued` | `amendmentNotice`, `planAmended` |
  /// | `EHCPlan.requested`, `draftServed`, and a `PlanEvent` of an EHC assessment | `assessmentRequested`, `draftServed`, until the plan is made |
  /// | `EHCPlan.finalIssued`, `amended`, `ceased` | `planMade`, `planAmended`, `planCeased` |
  /// | `EHCPlan.lastReviewDecision` | `reviewDecided` |
  /// | `EHCPlan.lastReviewMeeting`, if after that decision | `reviewMeeting` |
  /// | `Transition.on`, by its kind | `phaseTransfer`, `post16Transfer`, `post16Move` |
  /// | other `ReviewRecord`s with a day | a ``SchoolReview`` with the same identifier |
  /// | `ReviewRecord.nextReview` of the last one held, if no review is open | a ``SchoolReview`` |
  ///
  /// Once the plan is made, the steps that led to it are left out: a school that knows the
  /// day of the plan seldom knows all of them, and an authority has them of its own. For the
  /// same reason the last meeting is left out once it was decided on. Without an EHC plan
  /// there are no events, but for a request for an assessment.
  ///
  /// - Parameters:
  ///   - plan: The school's plan.
  ///   - ehcPlan: The pupil's EHC plan, `nil` if there is none.
  ///   - className: The class, as the school calls it.
  ///   - responsible: The people who see to it that what is due is done.
  public init(
    of plan: LearningPlan,
    ehcPlan: EHCPlan? = nil,
    className: String? = nil,
    responsible: [Contributor.ID] = []
  ) {
    let subject = ObligationSubject(
      plan: plan.id,
      pupil: plan.pupil,
      className: className,
      responsible: responsible
    )
    var events: [ClockEvent] = []
    if ehcPlan?.finalIssued == nil {
      for event in plan.events where event.kind == .ehcAssessmentRequested {
        events += event.on.map { [ClockEvent(.assessmentRequested, on: $0)] } ?? []
      }
    }
    if let ehcPlan {
      events += ehcPlan.eventsThatCount
      events += plan.reviews.flatMap(\.clockEvents)
      if let kind = plan.transition?.kind, let day = plan.transition?.on {
        events += ClockEvent(transfer: kind, on: day).map { [$0] } ?? []
      }
    }
    var known: Set<ClockEvent> = []
    let own = plan.reviews.filter { ehcPlan == nil || !$0.belongsToEHCPlan }
    self.init(
      of: subject,
      events: events.filter { known.insert($0).inserted },
      reviews: SchoolReview.reviews(from: own)
    )
  }
}

extension EHCPlan {
  /// The events without steps that are over and of which a school seldom knows the rest.
  fileprivate var eventsThatCount: [ClockEvent] {
    clockEvents.filter { event in
      switch event.kind {
      case .assessmentRequested, .draftServed: finalIssued == nil
      case .reviewMeeting: event.day > lastReviewDecision ?? .first
      default: true
      }
    }
  }
}

extension SchoolReview {
  /// The reviews of a school's own that a plan records, planned or held.
  fileprivate static func reviews(from records: [ReviewRecord]) -> [SchoolReview] {
    var reviews = records.compactMap { record in
      (record.planned ?? record.held).map { day in
        SchoolReview(id: ID(checked: record.id.text), day: day, held: record.held)
      }
    }
    guard reviews.allSatisfy({ $0.held != nil }) else { return reviews }
    let last = records.filter { $0.held != nil }.max {
      $0.held ?? .first < $1.held ?? .first
    }
    if let next = last?.nextReview {
      reviews.append(SchoolReview(id: ID(checked: "next.\(next)"), day: next))
    }
    return reviews
  }
}
