import PlanModel
import PlanProgress

/// Two phases and what an independent program makes of them.
struct OraclePhases {
  private let comparison: PhaseComparison
  private let goal: Double
  private let expected: [Double?]

  /// Reads `+ before … after … goal … expect …`; `-` is a number that there is not.
  init?(_ text: some StringProtocol) {
    var parts: [String: [Double?]] = [:]
    var part = ""
    let words = text.split { $0 == " " || $0 == "\n" }
    guard let first = words.first else { return nil }
    for word in words.dropFirst() {
      if word.first?.isLetter == true {
        part = String(word)
      } else {
        parts[part, default: []].append(Double(word))
      }
    }
    guard
      let before = parts["before"]?.compactMap({ $0 }),
      let after = parts["after"]?.compactMap({ $0 }),
      let goal = parts["goal"]?.first ?? nil,
      let expected = parts["expect"],
      let comparison = try? PhaseComparison(
        before: before,
        after: after,
        direction: first == "-" ? .decrease : .increase,
        scale: .ratio
      )
    else { return nil }
    (self.comparison, self.goal, self.expected) = (comparison, goal, expected)
  }

  private static let methods: [EffectSizeMethod] = [
    .percentageOfNonoverlappingData, .percentageExceedingMedian,
    .percentageExceedingMedianWithoutTies, .percentageOfAllNonoverlappingData,
    .percentageOfAllNonoverlappingDataSorted, .improvementRateDifference,
    .nonoverlapOfAllPairs, .tau, .tauB, .tauU, .trendBefore, .trendAfter,
    .tauWithTrendAfter, .tauWithBothTrends, .baselineCorrectedTau,
    .baselineCorrectedTauB, .meanDifference, .standardisedMeanDifference,
    .standardisedMeanDifferenceCorrected, .hedgesG, .logResponseRatio,
    .logResponseRatioCorrected, .percentageChange,
  ]

  /// Returns what differs from the independent numbers.
  func wrong() throws -> [String] {
    var found = Self.methods.map { (try? comparison.effectSize(by: $0))?.value }
    found.append(try comparison.standardErrorOfNonoverlap(by: .unbiased))
    found.append(try comparison.standardErrorOfNonoverlap(by: .hanley))
    let share = try comparison.effectSize(by: .nonoverlapOfAllPairs)
    found += [share.interval?.lowerBound, share.interval?.upperBound]
    let errors: [EffectSizeMethod] = [
      .standardisedMeanDifferenceCorrected, .hedgesG, .logResponseRatio,
    ]
    found += errors.map { (try? comparison.effectSize(by: $0))?.standardError }
    let goal = try comparison.percentageOfGoalObtained(goal: goal)
    found += [goal.value, goal.standardError]
    let criterion = try comparison.dualCriterion()
    found += [Double(criterion.beyond), criterion.probability]
    found.append(try comparison.baselineCorrection().slope)
    guard found.count == expected.count else { return ["the counts differ"] }
    return found.indices.filter { place in
      switch (found[place], expected[place]) {
      case (nil, nil): false
      case (let one?, let other?):
        (one - other).magnitude > 1e-9 * max(1, other.magnitude)
      default: true
      }
    }.map { "number \($0) is \(found[$0]?.description ?? "missing")" }
  }
}
