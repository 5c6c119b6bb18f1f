import PlanModel

/// A target with a criterion, in short sentences for the pupil.
struct PupilSentences {
  let text: String

  init(_ target: Target) {
    var sentences: [String] = []
    if let agreed = PlainWords(target.pupilWords) {
      sentences.append(agreed.text)
    } else {
      sentences = Self.ownWords(target)
    }
    sentences += Self.together(target)
    text = sentences.map(\.asSentence).joined(separator: " ")
  }

  /// What the pupil works on, and when it is done, as far as the parts say it.
  private static func ownWords(_ target: Target) -> [String] {
    let skill = SkillWords(target.skill, isForLess: target.isForLess)
    var sentences: [String] = []
    if let skill {
      sentences.append("I am learning to \(skill.text)")
    } else if let written = PlainWords(target.text) {
      return ["My target is \(written.quoted)"]
    } else {
      let isBlank = target.toldCriterion.isMissing && target.condition == nil
      guard !isBlank else { return ["We have not written this target yet"] }
      sentences.append("I am working on my target")
    }
    if let condition = PlainWords(target.condition) {
      sentences.append(ConditionWords(condition).forPupil)
    }
    if let criterion = target.toldCriterion {
      let words = PupilCriterion(
        target,
        criterion,
        isReplacement: skill?.isReplacement ?? false
      )
      sentences += words.sentences
    }
    if let purpose = PlainWords(target.soThat)?.dropping("so that") {
      sentences.append("This is so that \(purpose.withSmallStart)")
    }
    return sentences
  }

  /// How often people look at it together, and by when it is aimed for.
  private static func together(_ target: Target) -> [String] {
    let frequency = target.measure?.frequency ?? target.monitoring?.measurement?.frequency
    var sentences: [String] = []
    if let often = FrequencyWords(frequency) {
      sentences.append("We look at it together \(often.phrase)")
    } else if let day = target.reviewOn {
      sentences.append("We look at it together on \(day.inWords)")
    }
    if let due = DueWords(target) {
      sentences.append("We aim to get there \(due.text)")
    }
    return sentences
  }
}
