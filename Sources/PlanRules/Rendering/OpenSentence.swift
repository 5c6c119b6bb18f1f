import PlanModel

/// An open target as one sentence for a teacher: what is hoped for, what people will
/// notice, and when they look again.
struct OpenSentence {
  let text: String

  init(_ target: Target, actor: String) {
    let notice = OpenNotice(target)
    var sentence = "An open intention for \(actor)"
    if let intention = Self.intention(target) {
      sentence += " is \(intention)"
    } else {
      sentence += " has not been written yet"
    }
    sentence += "; we will notice \(notice.signs ?? "what \(actor) does")"
    if let record = notice.record { sentence += ", recorded by \(record)" }
    if let frequency = notice.frequency { sentence += ", \(frequency)" }
    if let day = notice.again { sentence += ", and we will look again \(day)" }
    text = sentence.asSentence
  }

  private static func intention(_ target: Target) -> String? {
    if let text = PlainWords(target.intention?.text) { return text.quoted }
    if let skill = SkillWords(target.skill) { return "to \(skill.text)" }
    return PlainWords(target.text)?.quoted
  }
}
