import PlanModel
import PlanProgress
import Testing

@Suite("Effect sizes of published phases")
struct EffectSizeTests {
  private typealias Expected = [(method: EffectSizeMethod, value: Double)]

  private func wrong(
    _ expected: Expected,
    in phases: PublishedPhases,
    within tolerance: Double = 1e-9
  ) throws -> [String] {
    let comparison = try phases.compared()
    var wrong: [String] = []
    for (method, value) in expected {
      let found = try comparison.effectSize(by: method)
      guard found.method == method, (found.value - value).magnitude <= tolerance else {
        wrong.append("\(method.rawValue): \(found.value) is not \(value)")
        continue
      }
    }
    return wrong
  }

  // MARK: Sorting and pairs

  @Test("SV-027: the example of Parker, Vannest and Davis (2011)")
  func parker() throws {
    let expected: Expected = [
      (.percentageOfNonoverlappingData, 5.0 / 7),
      (.percentageOfAllNonoverlappingData, 11.0 / 13),
      (.percentageExceedingMedian, 1),
      (.improvementRateDifference, 0.6904761904761905),
      (.nonoverlapOfAllPairs, 38.5 / 42),
      (.tau, 35.0 / 42),
    ]
    #expect(try wrong(expected, in: .parker).isEmpty)
  }

  @Test("SV-029: the example of Parker and Vannest (2009) has 106 of 110 pairs")
  func parkerVannest() throws {
    let pairs = try #require(try PublishedPhases.parkerVannest.compared().pairs)
    #expect(pairs.statistic == 106)
    #expect(pairs.pairs == 110)
    let expected: Expected = [(.nonoverlapOfAllPairs, 106.0 / 110)]
    #expect(try wrong(expected, in: .parkerVannest).isEmpty)
  }

  @Test("SV-030: a behaviour to reduce is turned round (scan prints 94 and 88)")
  func gretchen() throws {
    let expected: Expected = [(.nonoverlapOfAllPairs, 0.9375), (.tau, 0.875)]
    #expect(try wrong(expected, in: .gretchen).isEmpty)
  }

  @Test("SV-035: three cases of the book on scan, and Anja's PAND by either method")
  func threeCases() throws {
    let methods: [EffectSizeMethod] = [
      .percentageOfNonoverlappingData, .percentageExceedingMedian, .nonoverlapOfAllPairs,
      .improvementRateDifference, .meanDifference, .standardisedMeanDifference, .hedgesG,
      .tauB, .percentageOfAllNonoverlappingData,
    ]
    let cases: [(PublishedPhases, [Double])] = [
      (
        .johanna,
        [1, 1, 1, 1, 19.5333333333, 8.110775199, 2.3477547525, 0.6299407883, 1]
      ),
      (
        .karolina,
        [
          0.8666666667, 1, 0.9666666667, 0.7333333333, 21.6666666667, 3.1705431024,
          2.2577764868, 0.5895063447, 0.9,
        ]
      ),
      (
        .anja,
        [
          0.9333333333, 1, 0.98, 0.8666666667, 20.4666666667, 6.7112843862, 2.8691934112,
          0.6129047021, 0.95,
        ]
      ),
    ]
    var wrong: [String] = []
    for (phases, values) in cases {
      let expected: Expected = zip(methods, values).map { ($0, $1) }
      wrong += try self.wrong(expected, in: phases)
    }
    let sorted: Expected = [(.percentageOfAllNonoverlappingDataSorted, 0.9)]
    wrong += try self.wrong(sorted, in: .anja)
    #expect(wrong.isEmpty)
  }

  // MARK: Trends

  @Test("SV-031: Tau and Tau-U of Parker and others (2011) are 16 and 11 of 20")
  func tauU() throws {
    #expect(try wrong([(.tau, 0.8), (.tauU, 0.55)], in: .tauU).isEmpty)
  }

  @Test("SV-032: the family of Tau-U for Bob, each with its own denominator")
  func bob() throws {
    let expected: Expected = [
      (.tau, 16.0 / 20), (.trendBefore, 3.0 / 6), (.trendAfter, 7.0 / 10),
      (.tauU, 13.0 / 20), (.tauWithTrendAfter, 23.0 / 30),
      (.tauWithBothTrends, 20.0 / 36),
    ]
    #expect(try wrong(expected, in: .bob).isEmpty)
  }

  @Test("SV-033: a trend that simply goes on is no effect once it is taken away")
  func trendOnly() throws {
    let expected: Expected = [
      (.tau, 1), (.tauU, 0.6), (.baselineCorrectedTau, 0),
    ]
    #expect(try wrong(expected, in: .trendOnly).isEmpty)
    let comparison = try PublishedPhases.trendOnly.compared()
    #expect(throws: CannotJudgeReason.noSpread) {
      try comparison.effectSize(by: .baselineCorrectedTauB)
    }
  }

  @Test("SV-033: rounding does not break the ties of what is left", arguments: 1...60)
  func trendInThirds(step: Int) throws {
    let line = (0..<10).map { 0.1 * Double(step) / 3 * Double($0) + 0.7 }
    let comparison = try PhaseComparison(
      before: Array(line.prefix(5)),
      after: Array(line.suffix(5))
    )
    #expect(try comparison.effectSize(by: .baselineCorrectedTau).value == 0)
  }

  @Test("SV-034: Tarlow's example c changes its sign when the trend is taken away")
  func tarlow() throws {
    let correction = try PublishedPhases.tarlow.compared().baselineCorrection()
    #expect(correction.slope == -3)
    #expect(correction.intercept == 31)
    let found = [
      correction.trend.tauB, correction.trend.z, correction.trend.probability,
    ]
    let expected = [-0.7509392615, -2.3054198381, 0.0211430715]
    let far = zip(found, expected).filter { (($0 ?? .infinity) - $1).magnitude > 1e-9 }
    #expect(far.isEmpty)
    let sizes: Expected = [(.tauB, -0.581185837), (.baselineCorrectedTauB, 0.6899236144)]
    #expect(try wrong(sizes, in: .tarlow).isEmpty)
  }

  // MARK: Means and ratios

  @Test("SV-037: the percentage of the goal obtained may pass 100")
  func goal() throws {
    let comparison = try PublishedPhases.parker.compared()
    let found = try comparison.percentageOfGoalObtained(goal: 25)
    #expect((found.value - 210.2040816327).magnitude < 1e-9)
    #expect(found.interval?.contains(100) == true)
  }

  @Test(
    "SV-038: log response ratios, their error and the percentage of change",
    arguments: [
      (
        PublishedPhases.parker,
        [0.1958846233, 0.1953961657, 0.0555772321, 21.5792546443]
      ),
      (
        PublishedPhases.mcKissick,
        [-0.8221111695, -0.8070640415, 0.1977513794, -55.3833929769]
      ),
    ]
  )
  func ratios(phases: PublishedPhases, expected: [Double]) throws {
    let comparison = try phases.compared()
    let plain = try comparison.effectSize(by: .logResponseRatio)
    let corrected = try comparison.effectSize(by: .logResponseRatioCorrected)
    let percent = try comparison.effectSize(by: .percentageChange)
    let found = [
      plain.value, corrected.value, corrected.standardError ?? .infinity, percent.value,
    ]
    #expect(zip(found, expected).allSatisfy { ($0 - $1).magnitude < 1e-9 })
    #expect(percent.standardError == nil)
    #expect(percent.interval?.contains(percent.value) == true)
  }
}
