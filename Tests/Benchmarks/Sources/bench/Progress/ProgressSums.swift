import PlanModel
import PlanProgress

/// Counts and sums of what was found, by which the library and its peers are seen to agree.
///
/// They are worked out outside the clock.
struct ProgressSums {
  private var positions = [0, 0, 0]
  private var runs = [0, 0, 0]
  private var statements = [0, 0, 0]
  private var millionths = 0

  mutating func add(_ judgement: ProgressProduct.Judgement?) {
    guard let judgement else { return }
    add(judgement.position)
    addRun(judgement.run)
    addTrend(judgement.statement)
    add(judgement.slope)
    add(judgement.intercept)
  }

  mutating func add(_ summary: ProgressSummary) {
    add(summary.position)
    addTrend(summary.trendStatement)
    add(summary.trend?.weeklySlope ?? 0)
  }

  private mutating func add(_ position: AimPosition?) {
    switch position {
    case .below: positions[0] += 1
    case .on: positions[1] += 1
    case .above: positions[2] += 1
    case nil: break
    }
  }

  private mutating func addRun(_ statement: SignalStatement?) {
    switch statement {
    case .considerInstructionalChange?: runs[0] += 1
    case .considerRaisingGoal?: runs[2] += 1
    case nil: break
    default: runs[1] += 1
    }
  }

  private mutating func addTrend(_ statement: SignalStatement?) {
    switch statement {
    case .belowGoalRate?: statements[0] += 1
    case .aboveGoalRate?: statements[2] += 1
    case nil: break
    default: statements[1] += 1
    }
  }

  /// Adds a number to a millionth.
  ///
  /// No slope of these series lies just where this cuts, so that the last digits, which
  /// differ between programs, do not matter.
  private mutating func add(_ number: Double) {
    millionths += Int((number * 1e6 + 0.3721).rounded(.down))
  }

  /// The sums in the order in which every peer prints them.
  var numbers: [Int] { positions + runs + statements + [millionths] }
}
