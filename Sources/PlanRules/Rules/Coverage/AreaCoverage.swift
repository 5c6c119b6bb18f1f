import PlanModel

/// Which of a school's areas are still to be referenced, as bits.
///
/// A school has a handful of areas; of more than 64 the first 64 are looked at.
struct AreaCoverage {
  let areas: [AreaOfNeed]

  /// A bit for each area that nothing has referenced.
  private(set) var missing: UInt64

  /// Whether a code that isn't a school's area was met, which may be another name of one.
  private(set) var hasOtherCodes = false

  init(of areas: [AreaOfNeed]) {
    self.areas = areas
    missing = areas.count < 64 ? (1 << UInt64(areas.count)) - 1 : .max
  }

  /// Notes that an area is referenced by its code.
  mutating func cover(_ area: AreaOfNeed) {
    guard !clear(area) else { return }
    hasOtherCodes = true
  }

  /// Notes that an area is referenced by an alias or an older name.
  mutating func coverByName(_ area: AreaOfNeed) {
    guard let known = AreaOfNeed(matching: area.rawValue) else { return }
    _ = clear(known)
  }

  private mutating func clear(_ area: AreaOfNeed) -> Bool {
    for place in 0..<min(areas.count, 64)
    where areas[place].rawValue.hasBytes(of: area.rawValue) {
      missing &= ~(1 << UInt64(place))
      return true
    }
    return false
  }

  /// The official names of the areas that are missing.
  var missingAreas: [AreaOfNeed] {
    var found: [AreaOfNeed] = []
    for place in areas.indices.prefix(64) where missing & (1 << UInt64(place)) != 0 {
      found.append(areas[place])
    }
    return found
  }
}

extension CheckedPlan {
  /// Calls for every area that the plan references: without need, needs, then targets.
  @inline(__always)
  func forEachArea(_ body: (AreaOfNeed) -> Void) {
    for place in plan.areasWithoutNeed.indices { body(plan.areasWithoutNeed[place]) }
    for place in plan.needs.indices {
      body(plan.needs[place].area)
      guard !plan.needs[place].otherAreas.isEmpty else { continue }
      for other in plan.needs[place].otherAreas.indices {
        body(plan.needs[place].otherAreas[other])
      }
    }
    for target in targets {
      for place in target.target.areas.indices { body(target.target.areas[place]) }
    }
  }
}
