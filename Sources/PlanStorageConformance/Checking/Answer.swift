import PlanModel

/// How a store answers a batch.
enum Answer: Sendable {
  case made([PlanRevision])
  case refused(Refusal<StoredPlan>)

  /// The revisions, `nil` if the batch was refused.
  var revisions: [PlanRevision]? {
    switch self {
    case .made(let revisions): revisions
    case .refused: nil
    }
  }

  /// The refusal, `nil` if the batch was made.
  var refusal: Refusal<StoredPlan>? {
    switch self {
    case .made: nil
    case .refused(let refusal): refusal
    }
  }
}
