import PlanModel

extension DecisionOutcome {
  /// The state that a proposal has after the outcome, `nil` for one that ends a review.
  var answer: ProposalStatus? { Self.answers[self] }

  /// Whether the outcome ends a review of a target.
  var endsReview: Bool { Self.endings.contains(self) }

  /// Whether the outcome takes something up, so that the evidence must be of now.
  var takesUp: Bool { Self.takingUp.contains(self) }

  /// Whether the outcome leaves targets and provision as they are.
  var keepsPlan: Bool { Self.keeping.contains(self) }

  private static let answers: [DecisionOutcome: ProposalStatus] = [
    .accepted: .accepted, .overridden: .overridden, .deferred: .deferred,
  ]
  private static let endings: Set<DecisionOutcome> = [
    .keep, .change, .meet, .replace, .stop,
  ]
  private static let takingUp: Set<DecisionOutcome> = [
    .accepted, .change, .replace, .stop,
  ]
  private static let keeping: Set<DecisionOutcome> = [.keep, .meet, .deferred]
}
