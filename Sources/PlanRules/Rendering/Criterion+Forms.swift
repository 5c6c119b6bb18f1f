import PlanModel

extension Criterion {
  /// The form that is put into words.
  ///
  /// A criterion that only says "in several settings" or "still there later" is told by
  /// what else it holds.
  var judgedForm: CriterionKind {
    guard kind == .generalised || kind == .maintained else { return kind }
    if percent != nil { return passes == nil ? .percent : .compound }
    if value != nil { return .rate }
    return text == nil ? .occasions : .words
  }
}
