import PlanModel

/// What the pupil does, as the words after "will" or "to".
struct SkillWords {
  /// The words, such as "solve two-step word problems correctly".
  let text: String

  /// Whether the words name something else to do in the place of what is to stop.
  let isReplacement: Bool

  /// Puts a skill into words, `nil` if it has neither a verb nor an object.
  ///
  /// - Parameters:
  ///   - skill: The skill.
  ///   - isForLess: Whether the verb names what is to happen less often.
  init?(_ skill: Skill?, isForLess: Bool = false) {
    guard let act = Self.act(skill) else { return nil }
    let words = act.words
    let stops = Self.stopping(words)
    isReplacement = stops || isForLess
    guard isReplacement else {
      text = act.text
      return
    }
    var rest = act
    if stops { rest = rest.dropping(words[0]).dropping("from") }
    let isWhole = rest.text != act.text || !stops
    text = isWhole ? "choose another way rather than \(rest.text)" : "choose another way"
  }

  private static func act(_ skill: Skill?) -> PlainWords? {
    guard let skill else { return nil }
    var verb = PlainWords(skill.verb)
    for lead in ["the pupil", "will", "be able", "to"] {
      verb = verb?.dropping(lead)
    }
    let object = PlainWords(skill.object)
    guard verb != nil || object != nil else { return nil }
    let parts = [verb?.withSmallStart ?? "do", object?.text]
    return PlainWords(
      (parts + [PlainWords(skill.manner)?.text]).compactMap(\.self).joined(separator: " ")
    )
  }

  private static let negations = [
    "not", "never", "avoid", "refrain", "cease", "reduce", "decrease", "don't",
  ]

  /// Whether the words ask for something not to happen.
  ///
  /// "Stop shouting" does; "stop at the kerb" is an act.
  private static func stopping(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    guard first == "stop" else { return negations.contains(first) }
    return words.dropFirst().first?.utf8.suffix(3).elementsEqual("ing".utf8) ?? true
  }

  /// Whether the manner says that answers are right or wrong.
  static func countsCorrect(_ target: Target) -> Bool {
    let units = [target.measure?.unit, target.criterion?.unit, target.baseline?.unit]
    if units.contains(.correct) || units.contains(.digitsCorrect) { return true }
    guard let manner = PlainWords(target.skill?.manner) else { return false }
    return manner.words.contains { $0.utf8.starts(with: "correct".utf8) }
  }
}
