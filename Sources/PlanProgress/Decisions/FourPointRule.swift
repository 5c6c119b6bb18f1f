public import PlanModel

/// The four-point rule of curriculum-based measurement.
///
/// If the last four readings all lie short of the aimline, think of a change in teaching;
/// if all lie beyond it, think of raising the target. A reading on the line breaks both
/// runs.
///
/// The rule gives a signal and nothing more, because it is often wrong:
/// ``falseAlarmNotice`` goes with every text that it makes.
///
/// ## Topics
///
/// ### Setting up the rule
/// - ``standard``
/// - ``init(run:minimumReadings:minimumWeeks:)``
///
/// ### Applying it
/// - ``statement(for:weeks:)``
/// - ``signal(withID:for:readings:asOf:)``
/// - ``falseAlarmNotice``
public struct FourPointRule: Hashable, Sendable {
  /// How many readings in a row, at least 1.
  public let run: Int

  /// The number of readings below which the rule is silent.
  public let minimumReadings: Int

  /// The number of weeks since the baseline below which the rule is silent.
  public let minimumWeeks: Double

  /// Four in a row, after six readings and six weeks.
  public static let standard = Self()

  /// How often the rule is wrong, for people.
  ///
  /// In simulations of pupils who grow exactly on their line, 39% to 40% meet the rule at
  /// some weekly check in 15 weeks; Hintze and others (2018) find the same.
  public static let falseAlarmNotice =
    "About 4 in 10 pupils who are on track also trigger this at some point in 15 weeks."

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - run: How many readings in a row, at least 1.
  ///   - minimumReadings: The number of readings below which the rule is silent.
  ///   - minimumWeeks: The number of weeks below which the rule is silent.
  /// - Precondition: The run has at least one reading.
  public init(run: Int = 4, minimumReadings: Int = 6, minimumWeeks: Double = 6) {
    precondition(run > 0, "a run has at least one reading")
    self.run = run
    self.minimumReadings = minimumReadings
    self.minimumWeeks = minimumWeeks
  }

  /// Applies the rule to positions against an aimline.
  ///
  /// - Parameters:
  ///   - positions: Where the readings of the current phase lie, in the order of days.
  ///   - weeks: The weeks from the baseline, or the start of the phase, to the last one.
  /// - Returns: What the rule says, or `nil` while there are too few readings or weeks.
  public func statement(for positions: [AimPosition], weeks: Double) -> SignalStatement? {
    guard positions.count >= minimumReadings, weeks >= minimumWeeks else { return nil }
    let last = positions.suffix(run)
    guard last.count == run else { return .continueAsPlanned }
    if last.allSatisfy({ $0 == .below }) { return .considerInstructionalChange }
    if last.allSatisfy({ $0 == .above }) { return .considerRaisingGoal }
    return .continueAsPlanned
  }

  /// Applies the rule to the readings of a target.
  ///
  /// - Parameters:
  ///   - id: The identifier for the signal.
  ///   - target: The target.
  ///   - readings: The readings in any order.
  ///   - day: The day up to which readings are looked at.
  /// - Returns: The signal, with the state of its data and words for people.
  public func signal(
    withID id: Signal.ID,
    for target: Target,
    readings: [Reading],
    asOf day: Day
  ) -> Signal {
    var signal = Signal(id: id, method: "fourPointRule/1.0", target: target.id)
    do throws(CannotJudgeReason) {
      if let limit = TargetTrend.limit(of: target) { throw limit }
      let aimline = try Aimline(of: target)
      let current = target.currentReadings(in: readings, through: min(day, aimline.end))
      let trend = TargetTrend(target, ReadingSeries(target, current))
      let positions = positions(of: trend, against: aimline, target)
      let statement = statement(for: positions, weeks: trend.weeks)
      signal.readings = trend.days.flatMap(\.readings)
      signal.adequacy = trend.adequacy
      signal.statement = statement ?? .cannotTell
      signal.status = statement == nil ? .dataRequired : .success
      signal.text = text(statement, trend)
    } catch {
      signal.status =
        TargetTrend.limit(of: target) == nil ? .dataRequired : .notApplicable
      signal.text = "The four-point rule can't be applied: \(error)."
    }
    return signal
  }

  private func positions(
    of trend: TargetTrend,
    against aimline: Aimline,
    _ target: Target
  ) -> [AimPosition] {
    let direction: Direction = target.isToDecrease ? .decrease : .increase
    return trend.days.compactMap { day in
      aimline.value(on: day.on).map {
        AimPosition(of: day.value.doubleValue, against: $0, direction: direction)
      }
    }
  }

  private func text(_ statement: SignalStatement?, _ trend: TargetTrend) -> String {
    let count = Amount.count(trend.days.count, "reading")
    guard let statement, let last = trend.days.last?.on else {
      return "The four-point rule has \(count) in this phase and looks at no fewer than "
        + "\(minimumReadings) over \(Amount.text(minimumWeeks, places: 1)) weeks."
    }
    guard statement != .continueAsPlanned else {
      return "The last \(run) of \(count) up to \(last.inWords) do not all lie on one "
        + "side of the aim for their days."
    }
    let side = statement == .considerRaisingGoal ? "beyond" : "short of"
    return
      "The last \(run) of \(count) up to \(last.inWords) all lie \(side) the aim for "
      + "their days. \(Self.falseAlarmNotice) See first whether the sessions took place."
  }
}
