import PlanModel

/// The numbers at which the five levels of a scale begin, from the lowest level up.
struct ScaleAnchors {
  /// How many levels have a number.
  private(set) var count = 0

  private var isInOrder = true
  private var smallest: Number?
  private var largest: Number?
  private var ascends: Bool?

  /// Reads the numbers of five levels, each of which is there once.
  init(_ levels: [AttainmentLevel]) {
    var last: Number?
    for level in -2...2 {
      guard let anchor = Self.anchor(of: level, in: levels) else { continue }
      count += 1
      if let last { step(from: last, to: anchor) }
      last = anchor
    }
  }

  private static func anchor(of level: Int, in levels: [AttainmentLevel]) -> Number? {
    for place in levels.indices where levels[place].level == level {
      return levels[place].anchor
    }
    return nil
  }

  private mutating func step(from one: Number, to other: Number) {
    let rises = one < other
    if one == other || rises != ascends ?? rises { isInOrder = false }
    ascends = ascends ?? rises
    guard let size = rises ? other.adding(-one) : one.adding(-other) else { return }
    smallest = smallest.map { min($0, size) } ?? size
    largest = largest.map { max($0, size) } ?? size
  }

  /// Whether each level begins beyond the one before, so that no two overlap.
  var areInOrder: Bool { isInOrder }

  /// Whether no step is more than twice as large as another.
  var areEven: Bool {
    guard let smallest, let largest, let twice = smallest.multiplied(by: 2) else {
      return true
    }
    return largest <= twice
  }
}
