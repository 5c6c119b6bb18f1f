public import PlanModel
public import PlanProgress

/// How much a target asks for in a week, held against how pupils grow.
///
/// ```swift
/// let usual = GrowthReference(
///   kind: .localNorm, title: "Our Year 4", typical: 1, ambitious: 1.5
/// )
/// let ambition = Ambition(from: 60, to: 85, weeks: 20, against: usual)
/// ambition.level                    // typicalToAmbitious
/// ambition.weeklyRate?.doubleValue  // 1.25
/// ```
///
/// The answer informs a person who sets a goal. It decides nothing.
///
/// ## Topics
///
/// ### Judging
/// - ``init(from:to:weeks:direction:standardError:against:)``
///
/// ### Reading it
/// - ``level``
/// - ``weeklyRate``
/// - ``reference``
/// - ``reason``
public struct Ambition: Equatable, Sendable {
  /// How much is asked for.
  public let level: AmbitionClass

  /// The gain that is needed in each week.
  ///
  /// `nil` if start, goal or time are not known.
  public let weeklyRate: WeeklyRate?

  /// What the gain was held against.
  ///
  /// `nil` if nothing was needed or nothing was known.
  public let reference: GrowthReference?

  /// Why nothing can be said.
  ///
  /// `nil` if something is said.
  public let reason: CannotJudgeReason?

  /// Judges a step from a start to a goal.
  ///
  /// - Parameters:
  ///   - start: The value at the start.
  ///   - goal: The value to reach, in the same unit.
  ///   - weeks: The weeks from one to the other, above zero.
  ///   - direction: Which way is better; nothing is judged where something is kept.
  ///   - standardError: The standard error of measurement of the tool, `nil` if not known.
  ///   - reference: What the growth is held against, `nil` if nothing is known.
  public init(
    from start: Number,
    to goal: Number,
    weeks: Number,
    direction: Direction = .increase,
    standardError: Number? = nil,
    against reference: GrowthReference?
  ) {
    guard direction == .increase || direction == .decrease else {
      self.init(cannotJudge: .maintenance)
      return
    }
    guard weeks > 0 else {
      self.init(cannotJudge: .dueNotAfterBaseline)
      return
    }
    let gain = direction == .increase ? goal.adding(-start) : start.adding(-goal)
    guard let gain, let rate = WeeklyRate(gain: gain, over: weeks) else {
      self.init(cannotJudge: .numberTooLarge)
      return
    }
    let isError = standardError.map { gain < $0 } ?? false
    self.init(rate, isWithinError: isError, against: reference)
  }

  init(
    _ rate: WeeklyRate,
    isWithinError: Bool,
    against reference: GrowthReference?,
    reason: CannotJudgeReason = .growthUnknown
  ) {
    weeklyRate = rate
    if !rate.isGain {
      level = .notAGain
    } else if isWithinError {
      level = .withinMeasurementError
    } else if let reference {
      level = Self.level(rate, against: reference)
    } else {
      level = .cannotJudge
    }
    self.reference = level == .notAGain ? nil : reference
    self.reason = level == .cannotJudge ? reason : nil
  }

  init(cannotJudge reason: CannotJudgeReason, rate: WeeklyRate? = nil) {
    level = .cannotJudge
    weeklyRate = rate
    reference = nil
    self.reason = reason
  }

  private static func level(
    _ rate: WeeklyRate,
    against reference: GrowthReference
  ) -> AmbitionClass {
    if rate < WeeklyRate(reference.typical) { return .belowTypical }
    if rate < WeeklyRate(reference.ambitious) { return .typicalToAmbitious }
    guard let twice = reference.ambitious.multiplied(by: 2) else { return .ambitious }
    return rate <= WeeklyRate(twice) ? .ambitious : .beyondDocumentedGrowth
  }
}
