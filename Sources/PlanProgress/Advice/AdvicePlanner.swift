import PlanModel

/// Finds what to propose from signals, branches and what was looked at before.
struct AdvicePlanner {
  private let target: Target
  private let signals: [Signal]
  private let history: StepHistory
  private let asOf: Day

  /// What is to be proposed, by action.
  private var drafts: [ProposedAction: Draft] = [:]

  private struct Draft {
    var reasons: [String] = []
    var signals: [Signal.ID] = []
    var point: DecisionPoint?
  }

  init(_ target: Target, _ signals: [Signal], _ history: StepHistory, asOf day: Day) {
    self.target = target
    self.signals = signals
    self.history = history
    asOf = day
  }

  mutating func plan(_ points: [DecisionEvaluation]) {
    let delivery = found(.checkDelivery)
    let isHeldBack = !delivery.isEmpty && !history.lookedAt.contains(.checkDelivery)
    if isHeldBack {
      draft(.checkDelivery, for: delivery)
    } else {
      planSteps()
    }
    for evaluation in points
    where evaluation.state == .fired && !history.hasProposed(evaluation.point) {
      plan(evaluation, isHeldBack: isHeldBack)
    }
  }

  // MARK: - Signals

  private func found(_ statements: SignalStatement...) -> [Signal] {
    signals.filter { signal in
      signal.status == .success && signal.statement.map(statements.contains) ?? false
    }
  }

  private mutating func planSteps() {
    let short = found(.considerInstructionalChange, .belowGoalRate)
    let ahead = found(.considerRaisingGoal, .aboveGoalRate)
    let behind = found(.belowAim)
    switch (short.isEmpty, ahead.isEmpty) {
    case (false, false): draft(.discuss, for: short + ahead)
    case (false, true): draft(history.nextStep ?? .meet, for: short + behind)
    case (true, false): draft(.considerRaisingTarget, for: ahead)
    case (true, true):
      // A level on one day is no reason to change the help, and one to look together.
      if !behind.isEmpty { draft(.discuss, for: behind) }
    }
  }

  private mutating func draft(_ action: ProposedAction, for signals: [Signal]) {
    guard !history.isOpen(action) else { return }
    if action.step == nil, history.lookedAt.contains(action) { return }
    drafts[action, default: Draft()].signals += signals.map(\.id)
    drafts[action, default: Draft()].reasons += signals.compactMap(\.text)
  }

  // MARK: - Branches that were agreed on

  /// A branch comes as it was agreed, except that delivery comes first and the target last.
  private mutating func plan(_ evaluation: DecisionEvaluation, isHeldBack: Bool) {
    let agreed = evaluation.point.proposes
    var action = agreed
    if isHeldBack {
      action = .checkDelivery
    } else if agreed == .considerChangingTarget, !history.allows(agreed) {
      action = history.nextStep ?? agreed
    }
    guard !history.isOpen(action) else { return }
    drafts[action, default: Draft()].reasons.append(evaluation.text)
    if drafts[action]?.point == nil { drafts[action]?.point = evaluation.point }
  }

  // MARK: - Proposals

  func proposals(by software: Contributor.ID?) -> [Proposal] {
    let last = ProposedAction.stepsInOrder.count
    return drafts.sorted { one, other in
      (one.key.step ?? last, one.key) < (other.key.step ?? last, other.key)
    }
    .map { proposal($0.key, $0.value, by: software) }
  }

  private func proposal(
    _ action: ProposedAction,
    _ draft: Draft,
    by software: Contributor.ID?
  ) -> Proposal {
    let id = Proposal.ID.derived("proposal", action.rawValue, asOf, from: target.id.text)
    return Proposal(id: id, action: action, target: target.id).with {
      $0.text = action.advice
      $0.reason = draft.reasons.joined(separator: " ")
      $0.signals = draft.signals
      $0.decisionPoint = draft.point?.id
      $0.producedBy = software
      if action == .switchStrategy {
        $0.fromStrategy = draft.point?.fromStrategy ?? target.strategies.first
        $0.toStrategy = draft.point?.toStrategy
      }
    }
  }
}
