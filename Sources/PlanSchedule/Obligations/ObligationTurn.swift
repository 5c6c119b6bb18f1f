import PlanModel

/// One turn of a rule for one plan: when it began, when it is due and how it ended.
struct ObligationTurn: Hashable {
  /// How a turn ended.
  enum Ending: UInt8 {
    case none, met, superseded, lapsed
  }

  /// The number of the rule; from the number of rules on, that of a school's review.
  var source: Int32

  /// The day of what began the turn.
  var started: Day

  /// The last day of the limit, or of the minimum.
  var due: Day

  /// The clause that gave the day, its event, and the day of that event.
  var clause: Int32 = 0
  var event: Int32 = 0
  var runsFrom: Day

  /// The day on which the turn ended or is to end; without meaning if it did not.
  var ended: Day = .last
  var ending = Ending.none

  var standing = ObligationStanding.later
  var isPlanned = false

  /// Whether the turn ends only on a day to come.
  var isExpected = false

  /// Whether more than one clause had begun.
  var hadChoice = false

  var daysLate: Int32 = 0
}

extension ObligationTurn {
  /// Says where the turn stands on a day.
  mutating func settle(
    _ rule: ObligationTable.Rule,
    isExcepted: Bool,
    asOf today: Day,
    notice: Int
  ) {
    isPlanned = started > today
    let hasEnded = ending != .none && ended <= today
    isExpected = ending != .none && !hasEnded
    standing = standing(rule, hasEnded, isExcepted, today, notice)
    switch standing {
    case .overdue: daysLate = Int32(clamping: due.days(until: today))
    case .metLate, .superseded, .lapsed:
      let late =
        isExcepted || rule.isMinimum || !rule.isRecorded ? 0 : due.days(until: ended)
      daysLate = Int32(clamping: max(0, late))
    default: daysLate = 0
    }
  }

  private func standing(
    _ rule: ObligationTable.Rule,
    _ hasEnded: Bool,
    _ isExcepted: Bool,
    _ today: Day,
    _ notice: Int
  ) -> ObligationStanding {
    if hasEnded, ending == .superseded {
      return rule.isMinimum && ended > due ? .over : .superseded
    }
    if hasEnded, ending == .met, ended <= due || rule.isMinimum { return .met }
    if isExcepted { return .disapplied }
    if hasEnded { return ending == .met ? .metLate : .lapsed }
    if !rule.isRecorded, today > due { return .over }
    if rule.isMinimum, today >= started { return today <= due ? .open : .over }
    let ahead = today.days(until: due)
    if ahead > 0 || rule.isMinimum { return ahead <= notice ? .upcoming : .later }
    return ahead == 0 ? .due : .overdue
  }
}
