/// A state as one byte, so that a row of an obligation is small.
enum ObligationStanding: UInt8, CaseIterable {
  // In the order of `ObligationState.all`.
  case later, upcoming, due, overdue, open, over, met, metLate
  case disapplied, superseded, lapsed

  var state: ObligationState {
    switch self {
    case .later: .later
    case .upcoming: .upcoming
    case .due: .due
    case .overdue: .overdue
    case .open: .open
    case .over: .over
    case .met: .met
    case .metLate: .metLate
    case .disapplied: .disapplied
    case .superseded: .superseded
    case .lapsed: .lapsed
    }
  }
}
