/// How two phases are compared, with the variant where several are in use.
///
/// The codes are open: a later version may know more of them.
///
/// ## Topics
///
/// ### Sharing out values
/// - ``percentageOfNonoverlappingData``
/// - ``percentageExceedingMedian``
/// - ``percentageExceedingMedianWithoutTies``
/// - ``percentageOfAllNonoverlappingData``
/// - ``percentageOfAllNonoverlappingDataSorted``
/// - ``improvementRateDifference``
///
/// ### Comparing pairs
/// - ``nonoverlapOfAllPairs``
/// - ``tau``
/// - ``tauB``
///
/// ### Allowing for trends
/// - ``tauU``
/// - ``trendBefore``
/// - ``trendAfter``
/// - ``tauWithTrendAfter``
/// - ``tauWithBothTrends``
/// - ``baselineCorrectedTau``
/// - ``baselineCorrectedTauB``
///
/// ### Comparing means
/// - ``meanDifference``
/// - ``standardisedMeanDifference``
/// - ``standardisedMeanDifferenceCorrected``
/// - ``hedgesG``
/// - ``percentageOfGoalObtained``
///
/// ### Comparing by ratio
/// - ``logResponseRatio``
/// - ``logResponseRatioCorrected``
/// - ``percentageChange``
///
/// ### All of them
/// - ``all``
/// - ``name``
public struct EffectSizeMethod: RawRepresentable, Hashable, Sendable {
  /// The code, such as `nonoverlapOfAllPairs`.
  public let rawValue: String

  /// Creates a method; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `nonoverlapOfAllPairs`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The share of the values after that are better than the best one before
  /// (Scruggs, Mastropieri and Casto 1987), 0 to 1.
  ///
  /// It hangs on a single value.
  public static let percentageOfNonoverlappingData = Self(
    rawValue: "percentageOfNonoverlappingData"
  )

  /// The share of the values after that are better than the median before, with a half
  /// for those equal to it (Ma 2006), 0 to 1.
  public static let percentageExceedingMedian = Self(
    rawValue: "percentageExceedingMedian"
  )

  /// As ``percentageExceedingMedian``, with nothing for those equal to the median, as the
  /// program scan counts.
  public static let percentageExceedingMedianWithoutTies = Self(
    rawValue: "percentageExceedingMedianWithoutTies"
  )

  /// The largest share of all values that can stay so that each after is better than each
  /// before (Parker, Vannest and Davis 2011), 0 to 1.
  public static let percentageOfAllNonoverlappingData = Self(
    rawValue: "percentageOfAllNonoverlappingData"
  )

  /// The share of all values that keep their phase when they are sorted
  /// (Parker, Hagan-Burke and Vannest 2007), 0 to 1; those before come first of equals.
  public static let percentageOfAllNonoverlappingDataSorted = Self(
    rawValue: "percentageOfAllNonoverlappingDataSorted"
  )

  /// The difference of the rates of improved values, robust
  /// (Parker, Vannest and Davis 2011), at most 1.
  public static let improvementRateDifference = Self(
    rawValue: "improvementRateDifference"
  )

  /// The share of the pairs in which the value after is better, with a half for equal
  /// ones (Parker and Vannest 2009), 0 to 1; 0.5 is no difference.
  public static let nonoverlapOfAllPairs = Self(rawValue: "nonoverlapOfAllPairs")

  /// The pairs that are better less those that are worse, as a share of all, -1 to 1.
  public static let tau = Self(rawValue: "tau")

  /// Kendall's tau-b of the values with the phase, -1 to 1.
  ///
  /// It can't reach 1, because the values of a phase share its place.
  public static let tauB = Self(rawValue: "tauB")

  /// Tau less the trend before (Parker, Vannest, Davis and Sauber 2011), counted against
  /// the pairs between the phases.
  ///
  /// It can lie beyond -1 and 1.
  public static let tauU = Self(rawValue: "tauU")

  /// Kendall's tau-a of the values before with time, -1 to 1.
  public static let trendBefore = Self(rawValue: "trendBefore")

  /// Kendall's tau-a of the values after with time, -1 to 1.
  public static let trendAfter = Self(rawValue: "trendAfter")

  /// Tau with the trend after, counted against the pairs of both, -1 to 1.
  public static let tauWithTrendAfter = Self(rawValue: "tauWithTrendAfter")

  /// Tau with the trend after and less the trend before, counted against all pairs,
  /// -1 to 1.
  public static let tauWithBothTrends = Self(rawValue: "tauWithBothTrends")

  /// Tau of what is left when the Theil-Sen line of the values before is taken away from
  /// both phases (Tarlow 2017), -1 to 1.
  public static let baselineCorrectedTau = Self(rawValue: "baselineCorrectedTau")

  /// As ``baselineCorrectedTau``, by Kendall's tau-b of what is left with the phase.
  public static let baselineCorrectedTauB = Self(rawValue: "baselineCorrectedTauB")

  /// How much better the mean is after, in the unit of the values.
  public static let meanDifference = Self(rawValue: "meanDifference")

  /// The difference of the means in standard deviations of the values before (Glass).
  public static let standardisedMeanDifference = Self(
    rawValue: "standardisedMeanDifference"
  )

  /// As ``standardisedMeanDifference``, corrected for small numbers (Hedges 1981).
  public static let standardisedMeanDifferenceCorrected = Self(
    rawValue: "standardisedMeanDifferenceCorrected"
  )

  /// The difference of the means in standard deviations of both phases, corrected for
  /// small numbers (Hedges 1981).
  public static let hedgesG = Self(rawValue: "hedgesG")

  /// How far from the mean before to the value to reach the mean after is, in percent
  /// (Ferron and others 2020).
  public static let percentageOfGoalObtained = Self(rawValue: "percentageOfGoalObtained")

  /// The logarithm of the mean after over the mean before (Pustejovsky 2015).
  ///
  /// Above zero is a rise, whether more is better or less.
  public static let logResponseRatio = Self(rawValue: "logResponseRatio")

  /// As ``logResponseRatio``, corrected for small numbers.
  public static let logResponseRatioCorrected = Self(
    rawValue: "logResponseRatioCorrected"
  )

  /// The corrected log response ratio as a percentage, above zero for a rise.
  public static let percentageChange = Self(rawValue: "percentageChange")
}
