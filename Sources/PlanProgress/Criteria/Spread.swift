import PlanModel

/// The condition that something is seen in several settings and with several people.
struct Spread {
  private let settings: Int
  private let people: Int

  init(_ criterion: Criterion) {
    settings = criterion.settings ?? 0
    people = criterion.people ?? 0
  }

  /// Takes the standing back where too few settings or people have seen a pass.
  func apply(
    to standing: inout [Bool?],
    _ occasions: [Occasion]
  ) throws(CannotJudgeReason) {
    guard settings > 1 || people > 1, !occasions.isEmpty else { return }
    var seen = OccasionContext()
    for occasion in occasions { seen.formUnion(occasion.context) }
    if settings > 1, seen.settings.isEmpty { throw .settingNotRecorded }
    if people > 1, seen.people.isEmpty { throw .personNotRecorded }
    var passing = OccasionContext()
    for (place, occasion) in occasions.enumerated() {
      if occasion.judged.isPass { passing.formUnion(occasion.context) }
      let isWide = passing.settings.count >= settings && passing.people.count >= people
      if standing[place] == true, !isWide { standing[place] = false }
    }
  }
}
