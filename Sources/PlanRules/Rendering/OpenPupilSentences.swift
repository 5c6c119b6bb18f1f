import PlanModel

/// An open target in short sentences for the pupil.
struct OpenPupilSentences {
  let text: String

  init(_ target: Target) {
    let notice = OpenNotice(target)
    var sentences = [Self.intention(target)]
    sentences.append("There is no right or wrong way.")
    sentences.append("We will notice what I do and what I like.")
    if let day = notice.again { sentences.append("We will look at it together \(day).") }
    text = sentences.joined(separator: " ")
  }

  private static func intention(_ target: Target) -> String {
    if let words = PlainWords(target.pupilWords) { return words.text.asSentence }
    if let words = PlainWords(target.intention?.text) {
      return "We are looking out for this: \(words.quoted)."
    }
    if let skill = SkillWords(target.skill) {
      return "I will \(skill.text) in my own way."
    }
    guard let words = PlainWords(target.text) else {
      return "I will do this in my own way."
    }
    return "We are looking out for this: \(words.quoted)."
  }
}
