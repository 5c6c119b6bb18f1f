public import PlanModel

/// What a policy of keeping would have a school look at, on one day; nothing is deleted.
///
/// A dry run lists. Erasing is a separate call for one pupil, made by a person, and asks
/// for a reason.
///
/// Stores list current plans only. Plans that were deleted and whose history is still kept
/// are judged if they are named; ``AuditedStore/deletedPlans(by:)`` finds them.
///
/// ## Topics
///
/// ### Running
/// - ``init(of:plans:pupils:deleted:asOf:by:)``
///
/// ### What was found
/// - ``asOf``
/// - ``judgements``
/// - ``kept``
/// - ``pupilsDue``
public struct RetentionDryRun: Hashable, Sendable {
  /// The day on which it was asked.
  public let asOf: Day

  /// What is due, on hold or can't be judged, in the order of the plans' identifiers' bytes.
  public let judgements: [RetentionJudgement]

  /// The number of plans that are kept because their period runs or has not begun.
  public let kept: Int

  /// Pupils all of whose plans are due, in the order of their identifiers' bytes.
  ///
  /// Erasure takes everything about a pupil. A pupil with one plan that is kept, on hold or
  /// not judged is not among them. Pupils without any plan are not looked at. Whose a
  /// damaged plan is, is not known: mend those that are ``RetentionGap/unreadable`` first.
  public let pupilsDue: [Pupil.ID]

  /// Judges all plans of a school.
  ///
  /// A plan or a pupil that can't be read is a gap and does not end the run.
  ///
  /// Memory holds a page of plans, what is not kept, and the identifiers of the pupils.
  ///
  /// - Parameters:
  ///   - schedule: The policy.
  ///   - plans: Where the plans are kept.
  ///   - pupils: Where the pupils are kept, `nil` if nowhere within reach; rules that count
  ///     from the date of birth or from leaving then judge nothing.
  ///   - deleted: Plans that were deleted and are to be judged by their last version.
  ///   - day: The day on which it is asked.
  ///   - access: Who asks, for which school and when.
  /// - Throws: What the stores throw if they can't list plans or tell the history of one.
  public init(
    of schedule: RetentionSchedule,
    plans: some PlanReadingStore,
    pupils: (any PupilReadingStore)?,
    deleted: [LearningPlan.ID] = [],
    asOf day: Day,
    by access: PlanAccess
  ) async throws {
    var tally = RetentionTally(schedule: schedule, pupils: pupils, asOf: day, by: access)
    var query: PlanQuery? = PlanQuery()
    while let asked = query {
      let page = try await plans.plans(matching: asked, by: access)
      for stored in page.items { try await tally.add(stored) }
      for id in page.unreadable { tally.add(unreadable: id) }
      query = page.next.map { next in asked.with { $0.after = next } }
    }
    for id in deleted {
      let history = try await plans.history(of: id, by: access)
      guard history.last?.action == .deleted,
        let last = history.last(where: { $0.action == .saved })
      else { continue }
      let moment = PlanMoment.version(last.version)
      let stored = try? await plans.plan(withID: id, at: moment, by: access)
      try Task.checkCancellation()
      if let stored {
        try await tally.add(stored)
      } else {
        tally.add(unreadable: id)
      }
    }
    asOf = day
    judgements = tally.judgements.sorted { $0.plan < $1.plan }
    kept = tally.kept
    pupilsDue = tally.due.subtracting(tally.notDue).sorted()
  }
}

/// The judgements so far.
private struct RetentionTally {
  let schedule: RetentionSchedule
  let pupils: (any PupilReadingStore)?
  let day: Day
  let access: PlanAccess

  var judgements: [RetentionJudgement] = []
  var kept = 0
  var due: Set<Pupil.ID> = []
  var notDue: Set<Pupil.ID> = []

  init(
    schedule: RetentionSchedule,
    pupils: (any PupilReadingStore)?,
    asOf day: Day,
    by access: PlanAccess
  ) {
    self.schedule = schedule
    self.pupils = pupils
    self.day = day
    self.access = access
  }

  mutating func add(_ stored: StoredPlan) async throws {
    let id = stored.plan.pupil
    let judgement: RetentionJudgement
    do {
      let pupil = try await pupils?.pupil(withID: id, by: access)?.pupil
      judgement = schedule.judge(stored, of: pupil, asOf: day)
    } catch {
      try Task.checkCancellation()
      judgement = schedule.judge(stored, of: nil, asOf: day).ofUnreadablePupil
    }
    if judgement.status == .due { due.insert(id) } else { notDue.insert(id) }
    if judgement.status == .kept { kept += 1 } else { judgements.append(judgement) }
  }

  mutating func add(unreadable id: LearningPlan.ID) {
    judgements.append(
      RetentionJudgement(plan: id, pupil: nil, status: .notJudged, gap: .unreadable)
    )
  }
}

extension RetentionJudgement {
  /// The judgement made without the pupil, who is known and can't be read.
  fileprivate var ofUnreadablePupil: RetentionJudgement {
    guard gap == .noPupil else { return self }
    return RetentionJudgement(
      plan: plan,
      pupil: pupil,
      status: status,
      rule: rule,
      gap: .unreadablePupil
    )
  }
}
