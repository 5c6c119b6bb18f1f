public import PlanModel

/// How reliably an instrument measures, as its own publisher or a study says.
///
/// The numbers hold for the instrument, version, informant and scale they were found for.
public struct InstrumentReliability: Hashable, Sendable {
  /// What the numbers were found for.
  public var key: InstrumentBands.Key

  /// The reliability, 0 or more and below 1.
  public var reliability: Double

  /// The standard deviation of scores in the sample, above 0.
  ///
  /// Unit: points of the scale.
  public var standardDeviation: Double

  /// Where the numbers are published.
  public var source: Citation

  /// Creates a reliability.
  ///
  /// - Parameters:
  ///   - key: What the numbers were found for.
  ///   - reliability: The reliability, 0 or more and below 1.
  ///   - standardDeviation: The standard deviation of scores in the sample, above 0.
  ///   - source: Where the numbers are published.
  public init(
    of key: InstrumentBands.Key,
    reliability: Double,
    standardDeviation: Double,
    source: Citation
  ) {
    self.key = key
    self.reliability = reliability
    self.standardDeviation = standardDeviation
    self.source = source
  }
}
