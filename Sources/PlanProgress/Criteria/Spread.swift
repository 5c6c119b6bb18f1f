import PlanModel

/// The condition that something is seen in several settings and with several people.
struct Spread {
  private let settings: Int
  private let people: Int

  init(_ criterion: Criterion) {
    settings = criterion.settings ?? 0
    people = criterion.people ?? 0
  }

  /// Whether the criterion asks where or with whom something was seen.
  var isAskedFor: Bool { settings > 0 || people > 0 }

  /// Takes the standing back where too few settings or people have seen a pass.
  ///
  /// - Returns: In how many settings and with how many people it passed, `nil` for what is
  ///   not asked for.
  func apply(
    to standing: inout [Bool?],
    _ occasions: [Occasion]
  ) throws(CannotJudgeReason) -> (settings: Int?, people: Int?) {
    guard isAskedFor else { return (nil, nil) }
    var seen = OccasionContext()
    for occasion in occasions { seen.formUnion(occasion.context) }
    if settings > 1, !occasions.isEmpty, seen.settings.isEmpty {
      throw .settingNotRecorded
    }
    if people > 1, !occasions.isEmpty, seen.people.isEmpty { throw .personNotRecorded }
    var passing = OccasionContext()
    for (place, occasion) in occasions.enumerated() {
      passing.formUnion(occasion.passing)
      // One setting and one person are there on every occasion, written down or not.
      let isWide =
        (settings <= 1 || passing.settings.count >= settings)
        && (people <= 1 || passing.people.count >= people)
      if standing[place] == true, !isWide { standing[place] = false }
    }
    return (
      settings > 0 ? passing.settings.count : nil, people > 0 ? passing.people.count : nil
    )
  }
}
