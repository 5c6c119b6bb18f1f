import PlanModel

/// The reading of what a review decided about each target of a plan.
struct DecisionReader {
  private let review: ReviewRecord
  private let plan: LearningPlan

  /// Progress by target, each with its places in the review.
  private let progress: [Target.ID: [Int]]

  /// The targets that say themselves which one they carry on.
  private var successors: [Target.ID: Target.ID] = [:]

  private(set) var steps: [TargetStep] = []
  private(set) var faults: [CycleFault] = []

  init(_ review: ReviewRecord, _ plan: LearningPlan, _ next: LearningPlan?) {
    self.review = review
    self.plan = plan
    progress = Dictionary(grouping: review.progress.indices) {
      review.progress[$0].target
    }
    for target in plan.targets + (next?.targets ?? []) {
      guard let previous = target.previousTarget, previous != target.id else { continue }
      if successors[previous] == nil { successors[previous] = target.id }
    }
  }

  mutating func read() {
    if let cycle = review.cycle, cycle < max(1, plan.cycle ?? 1) {
      faults.append(CycleFault(.reviewEndsEarlierCycle, review: review.id))
    }
    var known: Set<Target.ID> = []
    for target in plan.targets where known.insert(target.id).inserted { step(target) }
    for entry in review.progress where known.insert(entry.target).inserted {
      faults.append(CycleFault(.targetIsMissing, target: entry.target, review: review.id))
    }
  }

  private mutating func step(_ target: Target) {
    let entries = progress[target.id, default: []].map { review.progress[$0] }
    let isClosed = target.lifecycle == .completed || target.lifecycle == .cancelled
    guard !entries.isEmpty || !isClosed else { return }
    let decision = decision(in: entries, about: target.id)
    steps.append(
      TargetStep(
        target: target.id,
        decision: decision,
        successor: decision == nil || decision == .retire
          ? nil : successor(in: entries, of: target.id)
      )
    )
  }

  private mutating func decision(
    in entries: [TargetProgress],
    about target: Target.ID
  ) -> CarryForward? {
    let decisions = Set(entries.compactMap(\.carryForward))
    guard decisions.count <= 1 else {
      faults.append(CycleFault(.decisionsDiffer, target: target, review: review.id))
      return nil
    }
    guard let decision = decisions.first else { return nil }
    guard decision.isKnown else {
      faults.append(CycleFault(.decisionIsUnknown, target: target, review: review.id))
      return nil
    }
    return decision
  }

  private mutating func successor(
    in entries: [TargetProgress],
    of target: Target.ID
  ) -> Target.ID? {
    let named = entries.compactMap(\.successor)
    guard !named.contains(target) else {
      faults.append(CycleFault(.targetFollowsItself, target: target, review: review.id))
      return nil
    }
    guard Set(named).count <= 1 else {
      faults.append(CycleFault(.successorsDiffer, target: target, review: review.id))
      return nil
    }
    return named.first ?? successors[target]
  }
}
