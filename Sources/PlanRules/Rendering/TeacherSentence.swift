import PlanModel

/// A target with a criterion, as one sentence for a teacher.
struct TeacherSentence {
  let text: String

  init(_ target: Target, actor: String) {
    let skill = SkillWords(target.skill, isForLess: target.isForLess)
    if skill == nil, let written = PlainWords(target.text) {
      text = written.text.asSentence
      return
    }
    let due = DueWords(target)?.text
    let condition = PlainWords(target.condition).map { ConditionWords($0).text }
    let lead = [due, condition].compactMap(\.self).map { "\($0), " }.joined()
    let measured = Self.measure(target)
    let act = Self.act(target, skill, occasions: measured?.occasions)
    guard act != nil || !lead.isEmpty || measured != nil else {
      text = "This target has not been written yet."
      return
    }
    var sentence = "\(lead)\(actor) will \(act ?? "meet this target")"
    if let measured { sentence += ", \(measured.clause)" }
    if let start = Self.start(target) { sentence += " (\(start))" }
    if let purpose = PlainWords(target.soThat)?.dropping("so that") {
      sentence += ", so that \(purpose.withSmallStart)"
    }
    text = sentence.asSentence
  }

  private static func measure(_ target: Target) -> ToolWords? {
    let frequency = target.measure?.frequency ?? target.monitoring?.measurement?.frequency
    return ToolWords(target.measure?.tool, FrequencyWords(frequency))
  }

  /// The skill and how well it is done, `nil` if there is neither.
  private static func act(
    _ target: Target,
    _ skill: SkillWords?,
    occasions: String?
  ) -> String? {
    guard let criterion = target.toldCriterion else { return skill?.text }
    if skill == nil, criterion.judgedForm == .attainmentLevel,
      let level = AttainmentWords(target, criterion)
    {
      return "reach \(level.text)"
    }
    let words = CriterionWords(
      target,
      criterion,
      occasions: occasions,
      isReplacement: skill?.isReplacement ?? false
    )
    return "\(skill?.text ?? "meet this target")\(words.text)"
  }

  /// Where the pupil starts, `nil` if nobody has said.
  private static func start(_ target: Target) -> String? {
    if let baseline = target.baseline {
      if let value = baseline.value {
        let unit = baseline.unit ?? target.measure?.unit ?? target.criterion?.unit
        return "starting from \(AmountWords(value, unit, outOf: baseline.outOf).text)"
      }
      if let written = PlainWords(baseline.text) {
        return "starting point: \(written.text)"
      }
    }
    return target.attainmentBaseline.map { "starting from level \($0)" }
  }
}
