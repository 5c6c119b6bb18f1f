import PlanModel

/// Counts and sums of what was read, by which two readers are seen to agree.
struct Checksum {
  private(set) var plans = 0
  private var targets = 0
  private var readings = 0
  private var thousandths = 0
  private var days = 0

  /// Adds a plan: its targets, and the values and days of its readings.
  mutating func add(_ plan: LearningPlan) {
    plans += 1
    targets += plan.targets.count
    readings += plan.readings.count
    for reading in plan.readings {
      days += Int(reading.on.number)
      if let value = reading.value { thousandths += Self.thousandths(of: value) }
    }
  }

  /// The sums in the order in which every peer prints them.
  var numbers: [Int] { [targets, readings, thousandths, days] }

  /// Returns a number times 1,000; numbers of the corpus have at most three decimals.
  static func thousandths(of value: Number) -> Int {
    var scaled = Int(value.significand)
    for _ in 0..<max(0, value.exponent + 3) { scaled *= 10 }
    return scaled
  }
}
