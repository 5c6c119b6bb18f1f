import PlanModel

/// A phase while values are being dealt out.
struct PhaseDraft {
  var name: String?
  var began: Day?
  var reasons: [PhaseChangeReason] = []
  var points: [DatedValue] = []

  /// Deals values out to phases.
  ///
  /// - Parameters:
  ///   - points: The values in the order of days.
  ///   - changes: The changes in the order of days.
  /// - Returns: The phases in order; one begun by a change may have no values yet.
  static func deal(_ points: [DatedValue], by changes: [PhaseChange]) -> [Self] {
    var drafts = [Self()]
    var next = changes.startIndex
    for point in points {
      while next < changes.endIndex, changes[next].precedes(point) {
        begin(changes[next], in: &drafts)
        next += 1
      }
      if let last = drafts.last?.points.last, last.phase != point.phase {
        let change = PhaseChange(on: point.on, reason: .renamed, name: point.phase)
        begin(change, in: &drafts)
      }
      let last = drafts.count - 1
      drafts[last].points.append(point)
      drafts[last].name = drafts[last].name ?? point.phase
    }
    for change in changes[next...] { begin(change, in: &drafts) }
    if let first = drafts.first, first.began == nil, first.points.isEmpty {
      drafts.removeFirst()
    }
    return drafts
  }

  private static func begin(_ change: PhaseChange, in drafts: inout [Self]) {
    let last = drafts.count - 1
    guard drafts[last].began == change.on, drafts[last].points.isEmpty else {
      let draft = Self(name: change.name, began: change.on, reasons: [change.reason])
      drafts.append(draft)
      return
    }
    // Several things that change on one day begin one phase.
    drafts[last].name = drafts[last].name ?? change.name
    if !drafts[last].reasons.contains(change.reason) {
      drafts[last].reasons.append(change.reason)
    }
  }
}

extension PhaseChange {
  /// Whether a value belongs to the phase that the change begins, or to a later one.
  fileprivate func precedes(_ point: DatedValue) -> Bool {
    // Scores of the baseline come before anything that began on its day.
    point.readings.isEmpty ? on < point.on : on <= point.on
  }
}
