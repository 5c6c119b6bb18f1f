import PlanModel

extension RecordMerge<Target> {
  /// Takes over what a school's file says about a target.
  mutating func fillTarget(saysStyle: Bool, new: NewParts) {
    take("text", \.text)
    if saysStyle { take("style", \.style) }
    take("areas", \.areas)
    take("pathway", \.pathway)
    take("skill", \.skill)
    take("condition", \.condition)
    take("criterion", \.criterion)
    take(partsOf: "measure", \.measure) { measure in
      measure.take("tool", \.tool)
      measure.take("unit", \.unit)
      measure.take("direction", \.direction)
      measure.take("frequency", \.frequency)
    }
    take(partsOf: "intention", \.intention) { intention in
      intention.take("evidencePlan", \.evidencePlan)
      intention.take("frequency", \.frequency)
    }
    take(partsOf: "monitoring", \.monitoring) { monitoring in
      monitoring.take(partsOf: "measurement", \.measurement) { $0.take("text", \.text) }
    }
    take(partsOf: "baseline", \.baseline) { $0.fillBaseline() }
    take("attainmentBaseline", \.attainmentBaseline)
    take("goal", \.goal)
    take("starts", \.starts)
    takeDue()
    take("reviewOn", \.reviewOn)
    take("ehcOutcome", \.ehcOutcome)
    take("lead", \.lead)
    link("needs", \.needs, new: new.needs)
    link("outcomes", \.outcomes, new: new.outcomes)
    link("strategies", \.strategies, new: new.strategies)
    link("provision", \.provision, new: new.provision)
  }

  /// A due day takes the place of words about it, and words that of a day.
  private mutating func takeDue() {
    let (due, text) = (file.due, file.dueText)
    guard due != nil || text != nil else { return }
    let isSame =
      due.map { $0 == merged.due } ?? (PartKey(text) == PartKey(merged.dueText))
    guard !isSame else { return }
    replace("due", hadValue: merged.due != nil || merged.dueText != nil) { target in
      target.due = due
      target.dueText = text
    }
  }
}

extension RecordMerge<Baseline> {
  /// A value goes in with its total, its unit and its words, for they belong together.
  fileprivate mutating func fillBaseline() {
    take("on", \.on)
    let (new, old) = (file, merged)
    guard new.text != nil || new.value != nil else { return }
    let isSame =
      new.value == old.value && new.outOf == old.outOf
      && PartKey(new.text) == PartKey(old.text)
      && (new.unit == nil || new.unit == old.unit)
    guard !isSame else { return }
    replace("value", hadValue: old.value != nil || old.text != nil) { baseline in
      baseline.value = new.value
      baseline.outOf = new.outOf
      baseline.unit = new.unit
      baseline.text = new.text
    }
  }
}
