public import PlanModel

/// The levels of goal attainment scaling, by which an observation becomes a level.
///
/// ```swift
/// let scale = try AttainmentScale(
///   target.attainmentLevels,
///   conditions: [2: .withoutHelp]
/// )
/// try scale.level(at: 8, promptLevel: .visual)   // 1
/// try scale.level(at: 8, promptLevel: .independent)   // 2
/// ```
///
/// What lies below the lowest level still is the lowest level. Where the two highest
/// levels begin at one value and no condition is given, the highest asks for no help.
///
/// ## Topics
///
/// ### Creating a scale
/// - ``init(_:conditions:)``
///
/// ### Reading a level off it
/// - ``level(at:prompts:promptLevel:)``
public struct AttainmentScale: Sendable {
  private struct Step: Sendable {
    let level: Int
    let anchor: ExactRatio
    let allowance: HelpAllowance?
  }

  private let steps: [Step]
  private let descends: Bool

  /// Creates a scale.
  ///
  /// - Parameters:
  ///   - levels: The levels in any order, each with the value at which it begins. Values
  ///     rise from level to level, or fall if less is better.
  ///   - conditions: What a level asks for beside its value, by the number of the level. A
  ///     level with a condition may begin at the value of the level below. The lowest
  ///     level needs no condition, and one for it is passed over.
  /// - Throws: ``CannotJudgeReason/anchorsMissing`` if values are missing or out of order,
  ///   ``CannotJudgeReason/attainmentLevelInvalid`` if a level is not one of the five or
  ///   stands there twice, ``CannotJudgeReason/criterionIncomplete`` if a condition says
  ///   nothing.
  public init(
    _ levels: [AttainmentLevel],
    conditions: [Int: AttainmentCondition] = [:]
  ) throws(CannotJudgeReason) {
    let sorted = levels.sorted { $0.level < $1.level }
    var conditions = conditions
    if let last = sorted.last, sorted.count > 2, conditions[last.level] == nil,
      sorted[sorted.count - 2].anchor == last.anchor
    {
      conditions[last.level] = .withoutHelp
    }
    var steps: [Step] = []
    for level in sorted {
      guard -2...2 ~= level.level, steps.last?.level != level.level else {
        throw .attainmentLevelInvalid
      }
      guard let anchor = level.anchor else { throw .anchorsMissing }
      let condition = steps.isEmpty ? nil : conditions[level.level]
      steps.append(
        Step(
          level: level.level,
          anchor: ExactRatio(anchor),
          allowance: try condition?.allowance()
        )
      )
    }
    guard let first = steps.first, let last = steps.last, steps.count > 1 else {
      throw .anchorsMissing
    }
    let descends = last.anchor < first.anchor
    let areInOrder = zip(steps, steps.dropFirst()).allSatisfy { one, next in
      let goesOn = descends ? next.anchor < one.anchor : one.anchor < next.anchor
      return goesOn || one.anchor == next.anchor && next.allowance != nil
    }
    guard areInOrder else { throw .anchorsMissing }
    self.steps = steps
    self.descends = descends
  }

  /// Returns the level of an observation.
  ///
  /// - Parameters:
  ///   - value: The value that was seen.
  ///   - prompts: How many prompts were given, `nil` while nobody has said.
  ///   - promptLevel: The strongest help that was given, `nil` while nobody has said.
  /// - Returns: The level, -2 to 2.
  /// - Throws: ``CannotJudgeReason/helpNotRecorded`` if the level depends on the help given
  ///   and nobody recorded it.
  public func level(
    at value: Number,
    prompts: Int? = nil,
    promptLevel: PromptLevel? = nil
  ) throws(CannotJudgeReason) -> Int {
    let reading = Reading(id: .blank, on: .blank).with {
      $0.prompts = prompts
      $0.promptLevel = promptLevel
    }
    return try level(at: ExactRatio(value), helpOf: reading)
  }

  func level(
    at value: ExactRatio,
    helpOf reading: Reading
  ) throws(CannotJudgeReason) -> Int {
    for step in steps.dropFirst().reversed() where isBegun(step, at: value) {
      guard let allowance = step.allowance else { return step.level }
      if try allowance.covers(reading) { return step.level }
    }
    return steps[0].level
  }

  /// Returns whether a value is of a level or a higher one.
  ///
  /// - Parameters:
  ///   - wanted: The level.
  ///   - value: The value.
  ///   - covers: Whether the help given is allowed; asked only if the answer hangs on it.
  /// - Returns: Whether it is.
  /// - Throws: What the closure throws, where no other level decides.
  func reaches(
    _ wanted: Int,
    at value: ExactRatio,
    covers: (HelpAllowance) throws(CannotJudgeReason) -> Bool
  ) throws(CannotJudgeReason) -> Bool {
    let begun = steps.filter { $0.level >= wanted && isBegun($0, at: value) }
    if steps[0].level >= wanted || begun.contains(where: { $0.allowance == nil }) {
      return true
    }
    for allowance in begun.compactMap(\.allowance) where try covers(allowance) {
      return true
    }
    return false
  }

  private func isBegun(_ step: Step, at value: ExactRatio) -> Bool {
    descends ? value <= step.anchor : value >= step.anchor
  }
}
