import PlanModel

extension TargetStatement {
  /// Returns the places that speak for a letter: fields that are filled in, or the text
  /// where it says the same.
  func evidence(for letter: SMARTLetter) -> [PlanPath] {
    let fields: [(field: String, isFilled: Bool, isWritten: Bool)] =
      switch letter {
      case .specific:
        [
          ("skill", !target.skill.isMissing, text?.verb != nil),
          ("condition", target.condition?.utf8.isEmpty == false, text?.condition != nil),
        ]
      case .measurable:
        [
          ("criterion", !target.criterion.isMissing, !(text?.criterion).isMissing),
          ("measure/tool", target.measure?.tool != nil, text?.tool != nil),
          ("measure/frequency", target.measure?.frequency != nil, text?.frequency != nil),
          ("baseline", !target.baseline.isMissing, !(text?.baseline).isMissing),
        ]
      case .achievable:
        [
          ("goal", target.goal != nil, false),
          ("provision", !target.provision.isEmpty, false),
          ("strategies", !target.strategies.isEmpty, false),
        ]
      case .relevant:
        [
          ("needs", !target.needs.isEmpty, false),
          ("outcomes", !target.outcomes.isEmpty, false),
          ("ehcOutcome", target.ehcOutcome != nil, false),
          ("soThat", target.soThat != nil, text?.wording.hasPurpose == true),
          ("voices", !target.voices.isEmpty, false),
          ("pupilWords", target.pupilWords != nil, false),
        ]
      case .timeBound:
        [
          ("due", target.due != nil, text?.due != nil),
          ("reviewOn", target.reviewOn != nil, false),
        ]
      }
    var paths = fields.filter(\.isFilled).map { path($0.field) }
    if fields.contains(where: { !$0.isFilled && $0.isWritten }) { paths.append(textPath) }
    return paths
  }
}
