public import PlanModel

/// The levels of goal attainment scaling with the values at which they begin.
///
/// A value below the lowest level still has the lowest level (Kiresuk and Sherman 1968).
/// Where the highest two levels begin at one value, the higher asks for it without help,
/// as in the scale of a morning routine of eight steps: all eight, and all eight alone.
public struct AttainmentLadder: Hashable, Sendable {
  private let steps: [Step]
  private let descends: Bool

  /// The level that asks for the value of the one below it without help, if there is one.
  private let independentLevel: Int?

  private struct Step: Hashable {
    let level: Int
    let anchor: Number
  }

  /// Reads the ladder off the levels of a target.
  ///
  /// - Parameter levels: The levels in any order; those without a value are left out.
  /// - Throws: ``CannotJudgeReason/anchorsMissing`` unless at least two levels have values
  ///   that rise, or fall, from level to level.
  public init(_ levels: [AttainmentLevel]) throws(CannotJudgeReason) {
    let steps = levels.compactMap { level in
      level.anchor.map { Step(level: level.level, anchor: $0) }
    }.sorted { $0.level < $1.level }
    guard let first = steps.first, let last = steps.last, first.level < last.level else {
      throw .anchorsMissing
    }
    let descends = last.anchor < first.anchor
    let sharesTop = steps.count > 2 && steps[steps.count - 2].anchor == last.anchor
    let distinct = sharesTop ? steps.dropLast() : steps[...]
    let isInOrder = zip(distinct, distinct.dropFirst()).allSatisfy { one, next in
      one.level < next.level
        && (descends ? next.anchor < one.anchor : one.anchor < next.anchor)
    }
    guard isInOrder, !sharesTop || steps[steps.count - 2].level < last.level else {
      throw .anchorsMissing
    }
    self.steps = Array(distinct)
    self.descends = descends
    independentLevel = sharesTop ? last.level : nil
  }

  /// Returns the level of a value.
  ///
  /// - Parameters:
  ///   - value: The value, in the unit of the target's measure.
  ///   - isIndependent: Whether it was reached without any help.
  /// - Returns: The highest level whose value was reached, or else the lowest level.
  public func level(at value: Number, isIndependent: Bool = false) -> Int {
    level(at: ExactRatio(value), isIndependent: isIndependent)
  }

  func level(at value: ExactRatio, isIndependent: Bool) -> Int {
    let place = steps.lastIndex {
      let anchor = ExactRatio($0.anchor)
      return descends ? value <= anchor : value >= anchor
    }
    if place == steps.count - 1, isIndependent, let independentLevel {
      return independentLevel
    }
    return steps[place ?? 0].level
  }

  /// Whether a value could be of either of two levels, depending on the help given.
  func dependsOnHelp(_ wanted: Int, at value: ExactRatio) -> Bool {
    independentLevel == wanted && level(at: value, isIndependent: true) == wanted
  }
}
