public import PlanModel

extension PlanHistory {
  /// Creates the history of a plan from what is kept of it and of the pupil's EHC plan.
  ///
  /// Reviews that belong to an EHC plan become events, and all others the school's own
  /// reviews. A review belongs to the EHC plan if it is ``ReviewKind/annual`` or has an
  /// ``AnnualReview``.
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
    var events = EventsOnce()
    if ehcPlan?.finalIssued == nil {
      for event in plan.events where event.kind == .ehcAssessmentRequested {
        events.append(.assessmentRequested, event.on)
      }
    }
    if let ehcPlan {
      events.append(ehcPlan)
      for review in plan.reviews where review.belongsToEHCPlan { events.append(review) }
      if let transition = plan.transition { events.append(transition) }
    }
    let own = plan.reviews.filter { ehcPlan == nil || !$0.belongsToEHCPlan }
    self.init(
      of: subject,
      events: events.list,
      reviews: SchoolReview.reviews(from: own)
    )
  }
}

/// Events of which each stands once, in the order in which they came.
private struct EventsOnce {
  private(set) var list: [ClockEvent] = []
  private var known: Set<ClockEvent> = []

  mutating func append(_ kind: ClockEventKind, _ day: Day?) {
    guard let day else { return }
    let event = ClockEvent(kind, on: day)
    if known.insert(event).inserted { list.append(event) }
  }

  mutating func append(_ plan: EHCPlan) {
    if plan.finalIssued == nil {
      append(.assessmentRequested, plan.requested)
      append(.draftServed, plan.draftServed)
    }
    append(.planMade, plan.finalIssued)
    append(.planAmended, plan.amended)
    append(.reviewDecided, plan.lastReviewDecision)
    if let meeting = plan.lastReviewMeeting, meeting > plan.lastReviewDecision ?? .first {
      append(.reviewMeeting, meeting)
    }
    append(.planCeased, plan.ceased)
  }

  mutating func append(_ review: ReviewRecord) {
    append(.reviewMeeting, review.held ?? review.planned)
    guard let steps = review.annualReview else { return }
    append(.noticeGiven, steps.noticeGiven)
    append(.papersSent, steps.papersCirculated)
    append(.reportSent, steps.reportSent)
    append(.reviewDecided, steps.authorityDecided)
    if steps.authorityDecision == .maintain {
      append(.planMaintained, steps.authorityDecided)
    }
    append(.amendmentNotice, steps.amendmentNotice)
    append(.planAmended, steps.finalPlanIssued)
  }

  mutating func append(_ transition: Transition) {
    switch transition.kind {
    case .startingSchool?, .infantToJunior?, .primaryToSecondary?, .toMiddleSchool?,
      .middleToSecondary?:
      append(.phaseTransfer, transition.on)
    case .secondaryToPost16?: append(.post16Transfer, transition.on)
    case .betweenPost16?: append(.post16Move, transition.on)
    default: break
    }
  }
}

extension ReviewRecord {
  fileprivate var belongsToEHCPlan: Bool { kind == .annual || annualReview != nil }
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
