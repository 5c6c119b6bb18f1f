import PlanModel

/// What people notice about an open target, how they keep it, and when they look again.
struct OpenNotice {
  let signs: String?
  let record: String?
  let frequency: String?
  let again: String?

  init(_ target: Target) {
    let intention = target.intention
    let seen = (intention?.noticing ?? []).compactMap { PlainWords($0)?.quoted }
    let areas = (intention?.engagementAreas ?? []).compactMap {
      PlainWords($0.name)?.withSmallStart
    }
    signs =
      switch (seen.isEmpty, areas.isEmpty) {
      case (true, true): nil
      case (true, false): areas.joinedWithAnd
      case (false, true): "signs such as \(seen.joinedWithAnd)"
      case (false, false): "signs of \(areas.joinedWithAnd) such as \(seen.joinedWithAnd)"
      }
    record = PlainWords(intention?.evidencePlan)?.withSmallStart
    frequency = FrequencyWords(intention?.frequency)?.phrase
    again = target.reviewOn.map { "on \($0.inWords)" } ?? DueWords(target)?.text
  }
}
