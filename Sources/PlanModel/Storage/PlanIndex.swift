/// Which current plans are of a pupil or kind, stand somewhere, are in an area, or are to be
/// reviewed on a day.
struct PlanIndex: Sendable {
  private typealias List = OrderedIdentifiers<LearningPlan>

  private var all = List()
  private var byPupil: [Pupil.ID: List] = [:]
  private var byKind: [PlanKind: List] = [:]
  private var byLifecycle: [Lifecycle: List] = [:]
  private var byArea: [AreaOfNeed: List] = [:]
  private var byReviewDay: [Day: List] = [:]

  mutating func insert(_ plan: LearningPlan) {
    all.insert(plan.id)
    byPupil[plan.pupil, default: List()].insert(plan.id)
    byKind[plan.kind, default: List()].insert(plan.id)
    byLifecycle[plan.lifecycle, default: List()].insert(plan.id)
    for area in plan.areasOfNeed { byArea[area, default: List()].insert(plan.id) }
    if let day = plan.nextReviewDay { byReviewDay[day, default: List()].insert(plan.id) }
  }

  mutating func remove(_ plan: LearningPlan) {
    all.remove(plan.id)
    Self.remove(plan.id, from: &byPupil, at: plan.pupil)
    Self.remove(plan.id, from: &byKind, at: plan.kind)
    Self.remove(plan.id, from: &byLifecycle, at: plan.lifecycle)
    for area in plan.areasOfNeed { Self.remove(plan.id, from: &byArea, at: area) }
    if let day = plan.nextReviewDay { Self.remove(plan.id, from: &byReviewDay, at: day) }
  }

  private static func remove<Key>(
    _ id: LearningPlan.ID,
    from lists: inout [Key: List],
    at key: Key
  ) {
    lists[key]?.remove(id)
    if lists[key]?.isEmpty == true { lists[key] = nil }
  }

  /// Returns the shortest lists that together hold every current plan that may match.
  func candidates(for query: PlanQuery) -> [OrderedIdentifiers<LearningPlan>] {
    var choices = [[all]]
    if let pupils = query.pupils { choices.append(pupils.compactMap { byPupil[$0] }) }
    if let kinds = query.kinds { choices.append(kinds.compactMap { byKind[$0] }) }
    if let lifecycles = query.lifecycles {
      choices.append(lifecycles.compactMap { byLifecycle[$0] })
    }
    if let areas = query.areas { choices.append(areas.compactMap { byArea[$0] }) }
    if let day = query.reviewDueBefore {
      choices.append(byReviewDay.filter { $0.key < day }.map(\.value))
    }
    func length(_ lists: [OrderedIdentifiers<LearningPlan>]) -> Int {
      lists.reduce(0) { $0 + $1.count }
    }
    return choices.min { length($0) < length($1) } ?? []
  }
}
