import PlanModel

/// What the value of a day must be.
struct ValueRule {
  private let goal: ExactRatio
  private let lowerIsBetter: Bool
  private let leastAccuracy: ExactRatio?
  private let scale: AttainmentScale?
  private let level: Int

  init(_ target: Target, _ criterion: Criterion) throws(CannotJudgeReason) {
    var scale: AttainmentScale?
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
      if target.hasAnchors { scale = try AttainmentScale(target.attainmentLevels) }
      number = Number(exactly: criterion.level ?? 0)
    default: throw .criterionKindUnknown
    }
    guard let number else { throw .criterionIncomplete }
    goal = ExactRatio(number)
    leastAccuracy = accuracy.map { ExactRatio($0) }
    lowerIsBetter = target.isToDecrease
    self.scale = scale
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

  /// Returns whether a value is good enough, and its accuracy beside it, whatever help was
  /// given.
  func reaches(_ value: ExactRatio, _ accuracy: ExactRatio?) -> Bool {
    if let scale {
      return (try? scale.reaches(level, at: value) { _ in true }) == true
    }
    guard lowerIsBetter ? value <= goal : value >= goal else { return false }
    guard let leastAccuracy else { return true }
    return accuracy.map { $0 >= leastAccuracy } == true
  }

  /// Returns whether a day passes, `nil` if that hangs on help that nobody recorded.
  func passes(_ point: SeriesPoint, _ readings: [Reading]) -> Bool? {
    guard let scale else { return reaches(point.value, point.accuracy) }
    let places = point.places.filter { readings[$0].value != nil }
    do throws(CannotJudgeReason) {
      return try scale.reaches(level, at: point.value) {
        allowance throws(CannotJudgeReason) in
        var isKnown = true
        for place in places {
          do throws(CannotJudgeReason) {
            guard try allowance.covers(readings[place]) else { return false }
          } catch {
            isKnown = false
          }
        }
        guard isKnown else { throw .helpNotRecorded }
        return true
      }
    } catch {
      return nil
    }
  }
}
