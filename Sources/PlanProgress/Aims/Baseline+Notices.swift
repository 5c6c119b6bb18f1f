public import PlanModel

extension Baseline {
  /// What to know about the baseline before anything is counted from it.
  ///
  /// A value without scores gives no notice, because nobody said how it was made.
  public var notices: [BaselineNotice] {
    if isInWords { return [.inWords] }
    if method == .single { return [.single] }
    return Self.notices(ofScores: scores.count)
  }

  /// Whether there is a description and no number.
  var isInWords: Bool {
    value == nil && scores.isEmpty && (method == .descriptive || text != nil)
  }

  static func notices(ofScores count: Int) -> [BaselineNotice] {
    switch count {
    case 1: [.single]
    case 2: [.few]
    case 0, 3...5: []
    default: [.many]
    }
  }
}
