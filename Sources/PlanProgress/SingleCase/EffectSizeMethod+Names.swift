extension EffectSizeMethod {
  /// The methods that this version knows, each once.
  public static let all: [Self] = names.map(\.method)

  /// The method as reports name it, with the usual short form; the code for a method not
  /// known to this version.
  public var name: String {
    Self.names.first { $0.method == self }?.name ?? rawValue
  }

  private static let names: [(method: Self, name: String)] = [
    (.percentageOfNonoverlappingData, "percentage of non-overlapping data (PND)"),
    (.percentageExceedingMedian, "percentage exceeding the median (PEM)"),
    (
      .percentageExceedingMedianWithoutTies,
      "percentage exceeding the median (PEM), ties not counted"
    ),
    (
      .percentageOfAllNonoverlappingData,
      "percentage of all non-overlapping data (PAND), fewest values removed"
    ),
    (
      .percentageOfAllNonoverlappingDataSorted,
      "percentage of all non-overlapping data (PAND), sorted"
    ),
    (.improvementRateDifference, "improvement rate difference (IRD), robust"),
    (.nonoverlapOfAllPairs, "non-overlap of all pairs (NAP)"),
    (.tau, "Tau"),
    (.tauB, "Kendall's tau-b with the phase"),
    (.tauU, "Tau-U, less the trend before"),
    (.trendBefore, "trend before as Kendall's tau-a"),
    (.trendAfter, "trend after as Kendall's tau-a"),
    (.tauWithTrendAfter, "Tau-U, with the trend after"),
    (.tauWithBothTrends, "Tau-U, with the trend after and less the trend before"),
    (.baselineCorrectedTau, "baseline-corrected Tau (Tau-BC), non-overlap"),
    (.baselineCorrectedTauB, "baseline-corrected Tau (Tau-BC), Kendall's tau-b"),
    (.meanDifference, "difference of the means"),
    (
      .standardisedMeanDifference,
      "standardised mean difference (SMD) by the spread before"
    ),
    (
      .standardisedMeanDifferenceCorrected,
      "standardised mean difference (SMD) by the spread before, corrected"
    ),
    (.hedgesG, "standardised mean difference (SMD) by both spreads, Hedges' g"),
    (.percentageOfGoalObtained, "percentage of goal obtained (PoGO)"),
    (.logResponseRatio, "log response ratio (LRR)"),
    (.logResponseRatioCorrected, "log response ratio (LRR), corrected"),
    (.percentageChange, "percentage change of the mean"),
  ]
}
