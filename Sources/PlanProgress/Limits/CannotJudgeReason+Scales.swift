// MARK: - Goal attainment scaling

extension CannotJudgeReason {
  /// There is no target with a level and a weight.
  public static let attainmentGoalsMissing = Self(rawValue: "attainment.goalsMissing")

  /// Nobody recorded the level that was reached.
  public static let attainmentLevelMissing = Self(rawValue: "attainment.levelMissing")

  /// A level is not one of the five from -2 to +2.
  public static let attainmentLevelInvalid = Self(rawValue: "attainment.levelInvalid")

  /// Nobody recorded the level at which the pupil started.
  public static let attainmentStartMissing = Self(rawValue: "attainment.startMissing")

  /// The level of the start is not one of those of the convention.
  public static let attainmentStartUnusual = Self(rawValue: "attainment.startUnusual")

  /// Nobody said how much the target weighs.
  public static let attainmentWeightMissing = Self(rawValue: "attainment.weightMissing")

  /// A weight is below zero, or above the highest of its scale.
  public static let attainmentWeightInvalid = Self(rawValue: "attainment.weightInvalid")

  /// The assumed correlation is not a number from 0 to 1.
  public static let attainmentCorrelationInvalid = Self(
    rawValue: "attainment.correlationInvalid"
  )

  /// Nobody said by which convention the start was set.
  public static let attainmentConventionMissing = Self(
    rawValue: "attainment.conventionMissing"
  )

  /// The two results set the start by different conventions.
  public static let attainmentConventionsDiffer = Self(
    rawValue: "attainment.conventionsDiffer"
  )

  /// The two results are of different targets, weights or formulas.
  public static let attainmentGoalsDiffer = Self(rawValue: "attainment.goalsDiffer")
}

// MARK: - Lateral progress

extension CannotJudgeReason {
  /// The reading does not say which of the four aspects it is about.
  public static let aspectUnknown = Self(rawValue: "lateral.aspectUnknown")
}

// MARK: - Instruments

extension CannotJudgeReason {
  /// A score lies outside the range of its scale.
  public static let scoreOutOfRange = Self(rawValue: "instrument.scoreOutOfRange")

  /// A score is not a whole number.
  public static let scoreNotWhole = Self(rawValue: "instrument.scoreNotWhole")

  /// No bands are on hand for the instrument, version, informant, country and scale.
  public static let bandsUnknown = Self(rawValue: "instrument.bandsUnknown")

  /// There are bands of several versions or countries, and the score names none.
  public static let versionUnclear = Self(rawValue: "instrument.versionUnclear")

  /// The two scores are of different instruments or scales.
  public static let instrumentsDiffer = Self(rawValue: "instrument.instrumentsDiffer")

  /// The two scores come from different kinds of informants.
  public static let informantsDiffer = Self(rawValue: "instrument.informantsDiffer")

  /// The two scores are of different versions, or of versions for different countries.
  public static let versionsDiffer = Self(rawValue: "instrument.versionsDiffer")

  /// The later score is not of a later day.
  public static let scoresOutOfOrder = Self(rawValue: "instrument.scoresOutOfOrder")

  /// Nobody gave the reliability and the standard deviation of the instrument.
  public static let reliabilityMissing = Self(rawValue: "instrument.reliabilityMissing")

  /// The reliability or the standard deviation is a number that can't be.
  public static let reliabilityInvalid = Self(rawValue: "instrument.reliabilityInvalid")

  /// The reliability is that of another instrument, version, informant or scale.
  public static let reliabilityOfAnother = Self(
    rawValue: "instrument.reliabilityOfAnother"
  )
}
