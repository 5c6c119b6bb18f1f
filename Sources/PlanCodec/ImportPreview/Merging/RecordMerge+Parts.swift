import PlanModel

extension RecordMerge<Contributor> {
  /// The file knows no role of who leads a target.
  mutating func fillContributor() {
    if file.role != .staff { take("role", \.role) }
  }
}

extension RecordMerge<Need> {
  mutating func fillNeed() {
    take("senType", \.senType)
    take("rank", \.rank)
  }
}

extension RecordMerge<Aspiration> {
  mutating func fillAspiration() {
    take("text", \.text)
  }
}

extension RecordMerge<Voice> {
  mutating func fillVoice() {
    take("text", \.text)
  }
}

extension RecordMerge<Outcome> {
  mutating func fillOutcome() {
    take("text", \.text)
    take("ehcReference", \.ehcReference)
  }
}

extension RecordMerge<Strategy> {
  mutating func fillStrategy() {
    take("text", \.text)
  }
}

extension RecordMerge<Provision> {
  mutating func fillProvision(new: NewParts) {
    take("text", \.text)
    take("deliverer", \.deliverer)
    take("role", \.role)
    take("groupSize", \.groupSize)
    take("minutes", \.minutes)
    take("frequency", \.frequency)
    take("weeks", \.weeks)
    link("needs", \.needs, new: new.needs)
    link("outcomes", \.outcomes, new: new.outcomes)
  }
}

extension RecordMerge<Reading> {
  /// A score and a gap exclude each other, so that they go in together.
  mutating func fillReading() {
    take("text", \.text)
    take("unit", \.unit)
    take("recordedBy", \.recordedBy)
    let (new, old) = (file, merged)
    guard new.value != nil || new.gap != nil else { return }
    let isSame =
      new.value == old.value && new.gap == old.gap
      && (new.outOf == nil || new.outOf == old.outOf)
    guard !isSame else { return }
    replace("value", hadValue: old.value != nil || old.gap != nil) { reading in
      reading.value = new.value
      reading.outOf = new.outOf
      reading.gap = new.gap
    }
  }
}
