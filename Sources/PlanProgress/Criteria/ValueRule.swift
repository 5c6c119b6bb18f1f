import PlanModel

/// What the value of a day must be.
struct ValueRule {
  private let goal: ExactRatio
  private let lowerIsBetter: Bool
  private let leastAccuracy: ExactRatio?
  private let ladder: AttainmentLadder?
  private let level: Int

  init(_ target: Target, _ criterion: Criterion) throws(CannotJudgeReason) {
    var ladder: AttainmentLadder?
    var accuracy: Number?
    let number: Number?
    switch target.judgedKind {
    case .percent?, .compound?:
      number = try Self.percent(criterion.percent)
    case .rate?, .within?, .atLeastFor?:
      number = criterion.value
      accuracy = try criterion.minimumAccuracy.map { value throws(CannotJudgeReason) in
        try Self.percent(value)
      }
    case .rubric?:
      number = try Self.described(criterion.level, criterion, target)
    case .attainmentLevel?:
      if target.hasAnchors { ladder = try AttainmentLadder(target.attainmentLevels) }
      number = Number(exactly: criterion.level ?? 0)
    default: throw .criterionKindUnknown
    }
    guard let number else { throw .criterionIncomplete }
    goal = ExactRatio(number)
    leastAccuracy = accuracy.map { ExactRatio($0) }
    lowerIsBetter = target.isToDecrease
    self.ladder = ladder
    level = criterion.level ?? 0
  }

  private static func percent(_ value: Number?) throws(CannotJudgeReason) -> Number {
    guard let value, value >= 0, value <= 100 else { throw .criterionIncomplete }
    return value
  }

  /// Returns the level of a rubric, if somebody said what is seen at it.
  private static func described(
    _ level: Int?,
    _ criterion: Criterion,
    _ target: Target
  ) throws(CannotJudgeReason) -> Number {
    guard let level, let number = Number(exactly: level) else {
      throw .criterionIncomplete
    }
    guard !target.attainmentLevels.isEmpty else {
      // A named rubric is described where it comes from.
      guard criterion.scale?.isEmpty == false else { throw .descriptorMissing }
      return number
    }
    let isDescribed = target.attainmentLevels.contains {
      $0.level == level && !$0.descriptor.isEmpty
    }
    guard isDescribed else { throw .descriptorMissing }
    return number
  }

  /// Whether a value can't be judged without its accuracy.
  var needsAccuracy: Bool { leastAccuracy != nil }

  /// Returns whether a value is good enough, and its accuracy beside it.
  func reaches(
    _ value: ExactRatio,
    _ accuracy: ExactRatio?,
    isIndependent: Bool = true
  ) -> Bool {
    if let ladder {
      return ladder.level(at: value, isIndependent: isIndependent) >= level
    }
    guard lowerIsBetter ? value <= goal : value >= goal else { return false }
    guard let leastAccuracy else { return true }
    return accuracy.map { $0 >= leastAccuracy } == true
  }

  /// Returns whether a day passes, `nil` if that hangs on help that nobody recorded.
  func passes(_ point: SeriesPoint, _ readings: [Reading]) -> Bool? {
    guard let ladder, ladder.dependsOnHelp(level, at: point.value) else {
      return reaches(point.value, point.accuracy)
    }
    let helps = point.places.filter { readings[$0].value != nil }.map { place in
      readings[place].promptLevel.map { $0 == .independent }
        ?? readings[place].prompts.map { $0 == 0 }
    }
    if helps.contains(false) { return false }
    return helps.contains(nil) ? nil : true
  }
}
