import PlanModel
import PlanProgress
import Testing

@Suite("Comparison of two phases")
struct PhaseComparisonTests {
  /// All methods that need no value to reach.
  private static let methods = EffectSizeMethod.all.filter {
    $0 != .percentageOfGoalObtained
  }

  private static let timed: Set<EffectSizeMethod> = [
    .tauU, .trendBefore, .trendAfter, .tauWithTrendAfter, .tauWithBothTrends,
    .baselineCorrectedTau, .baselineCorrectedTauB,
  ]

  private static func random(_ seed: Int) -> (before: [Double], after: [Double]) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let counts = (3 + numbers.next(below: 8), 3 + numbers.next(below: 8))
    return (
      (0..<counts.0).map { _ in Double(1 + numbers.next(below: 24)) / 2 },
      (0..<counts.1).map { _ in Double(1 + numbers.next(below: 30)) / 2 }
    )
  }

  /// The sizes by method; a method that gives none is left out.
  private static func sizes(_ comparison: PhaseComparison) -> [EffectSizeMethod: Double] {
    var sizes: [EffectSizeMethod: Double] = [:]
    for method in methods {
      sizes[method] = (try? comparison.effectSize(by: method))?.value
    }
    return sizes
  }

  private static func differing(
    _ one: PhaseComparison,
    _ other: PhaseComparison,
    by tolerance: Double = 0
  ) -> Set<EffectSizeMethod> {
    let (first, second) = (sizes(one), sizes(other))
    return Set(methods).filter { method in
      switch (first[method], second[method]) {
      case (nil, nil): false
      case (let left?, let right?):
        (left - right).magnitude > tolerance * max(1, left.magnitude)
      default: true
      }
    }
  }

  // MARK: Laws

  @Test("Adding a constant changes nothing but ratios", arguments: 1...40)
  func shifting(seed: Int) throws {
    let (before, after) = Self.random(seed)
    let one = try PhaseComparison(before: before, after: after)
    let other = try PhaseComparison(
      before: before.map { $0 + 64 },
      after: after.map { $0 + 64 }
    )
    #expect(Self.differing(one, other, by: 1e-9).isEmpty)
  }

  @Test("A larger unit changes only the difference of the means", arguments: 1...40)
  func scaling(seed: Int) throws {
    let (before, after) = Self.random(seed)
    let one = try PhaseComparison(before: before, after: after, scale: .ratio)
    let other = try PhaseComparison(
      before: before.map { $0 * 8 },
      after: after.map { $0 * 8 },
      scale: .ratio
    )
    let differing = Self.differing(one, other, by: 1e-12)
    #expect(differing.isSubset(of: [.meanDifference]))
    let means = try [one, other].map { try $0.effectSize(by: .meanDifference).value }
    #expect(means[0] * 8 == means[1])
  }

  @Test("Reordering within a phase changes only what hangs on time", arguments: 1...40)
  func reordering(seed: Int) throws {
    let (before, after) = Self.random(seed)
    let one = try PhaseComparison(before: before, after: after, scale: .ratio)
    let other = try PhaseComparison(
      before: before.reversed(),
      after: after.sorted(),
      scale: .ratio
    )
    #expect(Self.differing(one, other).isSubset(of: Self.timed))
  }

  @Test("Swapping the phases turns a share into its rest", arguments: 1...40)
  func swapping(seed: Int) throws {
    let (before, after) = Self.random(seed)
    let one = try PhaseComparison(before: before, after: after)
    let other = try PhaseComparison(before: after, after: before)
    let shares = try [one, other].map { try $0.effectSize(by: .nonoverlapOfAllPairs) }
    #expect((shares[0].value + shares[1].value - 1).magnitude < 1e-15)
    let ends = try shares.map { try #require($0.interval) }
    #expect((ends[0].lowerBound + ends[1].upperBound - 1).magnitude < 1e-12)
  }

  @Test("A decrease is the increase of the opposite", arguments: 1...40)
  func turning(seed: Int) throws {
    let (before, after) = Self.random(seed)
    let one = try PhaseComparison(before: before, after: after, direction: .decrease)
    let other = try PhaseComparison(before: before.map { -$0 }, after: after.map { -$0 })
    #expect(Self.differing(one, other).isEmpty)
    #expect(try one.baselineCorrection() == other.baselineCorrection())
    #expect(try one.dualCriterion() == other.dualCriterion())
    let goal = (before.min() ?? 0) - 1
    let obtained = try one.percentageOfGoalObtained(goal: goal)
    #expect(try obtained == other.percentageOfGoalObtained(goal: -goal))
  }

  @Test(
    "Every share lies in its range, and every interval holds its size",
    arguments: 1...80
  )
  func ranges(seed: Int) throws {
    let (before, after) = Self.random(seed)
    let comparison = try PhaseComparison(before: before, after: after, scale: .ratio)
    let sizes = Self.methods.compactMap { try? comparison.effectSize(by: $0) }
    let wrong = sizes.filter { size in
      let isInside = size.interval?.contains(size.value) ?? true
      let hasError = size.standardError.map { $0 >= 0 && $0.isFinite } ?? true
      return !isInside || !hasError || !size.value.isFinite
    }
    #expect(wrong.isEmpty)
    let shares: [EffectSizeMethod] = [
      .percentageOfNonoverlappingData, .percentageExceedingMedian, .nonoverlapOfAllPairs,
      .percentageOfAllNonoverlappingData, .percentageOfAllNonoverlappingDataSorted,
    ]
    let values = sizes.filter { shares.contains($0.method) }.map(\.value)
    #expect(values.count == shares.count)
    #expect(values.allSatisfy { 0...1 ~= $0 })
  }

  @Test("Weeks at even distances give what sessions give", arguments: 1...20)
  func weeks(seed: Int) throws {
    let (before, after) = Self.random(seed)
    let points = (before + after).enumerated().map {
      TrendPoint(week: Double($0) * 2, value: $1)
    }
    let weekly = try PhaseComparison(
      pointsBefore: points.prefix(before.count).reversed(),
      pointsAfter: Array(points.dropFirst(before.count))
    )
    let sessions = try PhaseComparison(before: before, after: after)
    #expect(weekly.before == before)
    #expect(Self.differing(weekly, sessions).isEmpty)
  }

  // MARK: An independent oracle

  @Test("Random phases agree with NumPy and SciPy")
  func oracle() throws {
    var wrong: [String] = []
    for text in RandomPhases.text.split(separator: "\n\n") {
      let phases = try #require(OraclePhases(text))
      wrong += try phases.wrong()
    }
    #expect(wrong.isEmpty)
  }

  // MARK: What can't be compared

  @Test("Too few, too many and endless values have a reason")
  func refusals() {
    let many = [Double](repeating: 1, count: PhaseComparison.maximumCount + 1)
    let cases: [([Double], [Double], Direction, CannotJudgeReason)] = [
      ([], [], .increase, .tooFewInPhase),
      ([1, 2], [3, 4, 5], .increase, .tooFewInPhase),
      ([1, 2, 3], [4, 5], .decrease, .tooFewInPhase),
      (many, [1, 2, 3], .increase, .tooManyReadings),
      ([1, .nan, 3], [1, 2, 3], .increase, .numberTooLarge),
      ([1, 2, 3], [1, .infinity, 3], .increase, .numberTooLarge),
      ([1, 2, 3], [4, 5, 6], .maintain, .maintenance),
      ([1, 2, 3], [4, 5, 6], Direction(rawValue: "sideways"), .directionUnknown),
    ]
    let found = cases.map { before, after, direction, _ in
      reason { try PhaseComparison(before: before, after: after, direction: direction) }
    }
    #expect(found == cases.map(\.3))
  }

  private func reason(_ work: () throws -> some Any) -> CannotJudgeReason? {
    do {
      _ = try work()
      return nil
    } catch {
      return error as? CannotJudgeReason
    }
  }

  @Test("Values that are all equal have no spread to measure by", arguments: [0, 0.1, 7])
  func noSpread(value: Double) throws {
    let flat = [value, value, value]
    let comparison = try PhaseComparison(before: flat, after: flat, scale: .ratio)
    let without: [EffectSizeMethod] = [
      .standardisedMeanDifference, .standardisedMeanDifferenceCorrected, .hedgesG, .tauB,
      .baselineCorrectedTauB,
    ]
    let reasons = without.map { method in
      reason { try comparison.effectSize(by: method) }
    }
    #expect(reasons == without.map { _ in .noSpread })
    #expect(try comparison.effectSize(by: .nonoverlapOfAllPairs).value == 0.5)
    #expect(try comparison.effectSize(by: .meanDifference).value == 0)
    let ratio = reason { try comparison.effectSize(by: .logResponseRatio) }
    #expect(ratio == (value > 0 ? nil : .meanNotAboveZero))
  }

  @Test("Levels have pairs and no means; only a true zero gives ratios")
  func scales() throws {
    let levels = try PublishedPhases.bob.compared(.ordinal)
    let points = try PublishedPhases.bob.compared(.interval)
    let ofMeans: [EffectSizeMethod] = [
      .meanDifference, .hedgesG, .standardisedMeanDifference, .baselineCorrectedTau,
    ]
    let reasons = ofMeans.map { method in reason { try levels.effectSize(by: method) } }
    #expect(reasons == ofMeans.map { _ in .ordinalScale })
    #expect(try levels.effectSize(by: .tauU).value == 0.65)
    let ratios: [EffectSizeMethod] = [.logResponseRatio, .percentageChange]
    let limits = ratios.map { method in reason { try points.effectSize(by: method) } }
    #expect(limits == [.notARatioScale, .notARatioScale])
  }

  @Test(
    "A goal that was reached before, a missing one and an unknown method have a reason"
  )
  func otherReasons() throws {
    let comparison = try PublishedPhases.parker.compared()
    let mean = comparison.before.reduce(0, +) / 6
    let goals = [mean, 20, -.infinity, .nan]
    let found = goals.map { goal in
      reason { try comparison.percentageOfGoalObtained(goal: goal) }
    }
    #expect(
      found == [
        .goalNotBeyondPhase, .goalNotBeyondPhase, .numberTooLarge, .numberTooLarge,
      ]
    )
    let unknown = EffectSizeMethod(rawValue: "vendor.moon")
    #expect(reason { try comparison.effectSize(by: unknown) } == .methodUnknown)
    #expect(
      reason { try comparison.effectSize(by: .percentageOfGoalObtained) } == .goalMissing
    )
  }

  @Test("Values of one day have no order, and pairs all the same")
  func withoutOrder() throws {
    let before = [3, 1, 2].map { TrendPoint(week: 0, value: $0) }
    let after = (1...3).map { TrendPoint(week: Double($0), value: 4) }
    let comparison = try PhaseComparison(pointsBefore: before, pointsAfter: after)
    let reasons = Self.timed.map { method in
      reason { try comparison.effectSize(by: method) }
    }
    #expect(reasons.allSatisfy { $0 == .orderUnknown })
    #expect(try comparison.effectSize(by: .nonoverlapOfAllPairs).value == 1)
  }

  @Test(
    "The largest and smallest numbers give finite sizes or a reason",
    arguments: [
      [1e308, -1e308, 1e308, 1.7e308], [0x1p-1074, 0, 0x1p-1060, 0x1p-1074],
      [1e300, 1e300, 1, -1e300], [-0.0, 0, -0.0, 0], [1e-9, 2e-9, 1e16, 3],
    ]
  )
  func extremes(values: [Double]) throws {
    let comparison = try PhaseComparison(
      before: values,
      after: values.reversed(),
      direction: .decrease,
      scale: .ratio
    )
    let sizes = Self.methods.compactMap { try? comparison.effectSize(by: $0) }
    let numbers = sizes.flatMap { size in
      [
        size.value, size.standardError, size.interval?.lowerBound,
        size.interval?.upperBound,
      ]
      .compactMap { $0 }
    }
    #expect(numbers.allSatisfy { $0.isFinite })
    #expect(!numbers.isEmpty)
    let criterion = try? comparison.dualCriterion()
    #expect(criterion.map { 0...1 ~= $0.probability } ?? true)
  }
}
