import PlanModel

extension [AttainmentLevel] {
  /// How many of the five levels are described, each counted once.
  var describedCount: Int {
    var count = 0
    for level in -2...2 {
      for place in indices
      where self[place].level == level && !self[place].descriptor.utf8.isEmpty {
        count += 1
        break
      }
    }
    return count
  }

  /// Whether there are the five levels and no other, each described once.
  var areFive: Bool { count == 5 && describedCount == 5 }
}
