import PlanModel

extension AttainmentScore {
  /// The score in words for people: what it is made of, and what it can't say.
  public var text: String {
    guard let value else {
      let clause = dropped.first?.reason ?? reason
      return "There is no T-score: \(clause?.description ?? "")." + droppedText
    }
    var sentences = [
      "The T-score is \(Amount.text(value, places: 1)) over "
        + "\(Amount.count(goals.count, "target")); 50 stands for every target reached as "
        + "expected."
    ]
    if let convention { sentences.append("Convention of \(convention.name).") }
    sentences += notices.map(\.text)
    sentences.append(Self.caution)
    return sentences.joined(separator: " ") + droppedText
  }

  /// What a reader of any T-score has to know.
  static let caution =
    "It measures how far the expectations set for this pupil were reached. Targets that "
    + "are set low raise it, so it does not compare pupils or classes."

  private var droppedText: String {
    Self.text(of: dropped)
  }

  static func text(of dropped: [DroppedAttainmentGoal]) -> String {
    guard !dropped.isEmpty else { return "" }
    var reasons: [CannotJudgeReason] = []
    for goal in dropped where !reasons.contains(goal.reason) {
      reasons.append(goal.reason)
    }
    let why = reasons.map(\.description).joined(separator: "; ")
    return dropped.count == 1
      ? " 1 target does not count: \(why)."
      : " \(dropped.count) targets do not count: \(why)."
  }
}
