public import PlanModel

extension TargetDraft {
  /// Returns a target of the parts that a person has confirmed or written.
  ///
  /// What nobody has settled is left out and listed. The text of the target is the text of
  /// the draft; a due day that is less exact than a day keeps its words beside it.
  ///
  /// - Parameters:
  ///   - id: The identifier of the target.
  ///   - person: The person who has looked at the parts.
  /// - Returns: The target, and what it leaves out.
  public func target(
    withID id: Target.ID,
    confirmedBy person: Contributor.ID
  ) -> DraftedTarget {
    let target = filled(Target(id: id, text: text, style: style)) { $0.isSettled }
    return DraftedTarget(
      target: target,
      leftOut: DraftField.all.filter { isLeftOut($0) },
      confirmedBy: person,
      isStructured: DraftField.all.contains { state(of: $0).isSettled && !isLeftOut($0) }
    )
  }

  /// Returns what was read so far in words, to be shown beside the text.
  ///
  /// Every part is told, settled or not, so that a person sees what confirming all of
  /// them would say.
  ///
  /// - Parameters:
  ///   - audience: Who is to read it.
  ///   - learner: The name to show in the teacher's sentence, `nil` for "the pupil".
  /// - Returns: The words.
  public func rendered(
    for audience: Audience = .teacher,
    learner: String? = nil
  ) -> String {
    filled(Target(id: .blank, style: style)) { $0 != .missing }
      .rendered(for: audience, learner: learner)
  }

  private func isLeftOut(_ field: DraftField) -> Bool {
    let state = state(of: field)
    let needsVerb = field == .object || field == .manner
    if needsVerb, state.isSettled { return !verb.state.isSettled }
    return state.confidence != nil
  }

  // MARK: - Filling in

  /// Returns a target with the parts whose states are taken.
  private func filled(_ target: Target, taking takes: (DraftState) -> Bool) -> Target {
    func value<Value>(_ part: DraftPart<Value>) -> Value? {
      takes(part.state) ? part.value : nil
    }
    return target.with {
      if let verb = value(verb) {
        $0.skill = Skill(verb: verb, object: value(object)).with {
          $0.manner = value(manner)
        }
      }
      $0.condition = value(condition)
      $0.criterion = value(criterion)
      $0.baseline = value(baseline)
      $0.measure = measure(value(tool), value(frequency), value(direction))
      if let phrase = value(due) { fill(&$0, with: phrase) }
    }
  }

  private func measure(
    _ tool: String?,
    _ frequency: Frequency?,
    _ direction: Direction?
  ) -> Measure? {
    guard tool != nil || !frequency.isMissing || direction != nil else { return nil }
    return Measure(tool: tool).with {
      $0.frequency = frequency
      $0.direction = direction
    }
  }

  private func fill(_ target: inout Target, with phrase: DuePhrase) {
    target.due = phrase.latest
    guard phrase.latest == nil || phrase.precision != .day else { return }
    target.duePrecision = phrase.precision
    target.dueText = due.words.flatMap { words in
      let bytes = Array(text.utf8.prefix(words.upperBound).dropFirst(words.lowerBound))
      return String(validating: bytes, as: UTF8.self)
    }
  }
}
