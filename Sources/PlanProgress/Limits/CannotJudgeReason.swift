/// Why something can't be computed, in place of a number that would mislead.
///
/// The codes are open: a later version may know more of them.
///
/// ## Topics
///
/// ### About the criterion
/// - ``criterionMissing``
/// - ``criterionIncomplete``
/// - ``criterionInWords``
/// - ``criterionKindUnknown``
/// - ``descriptorMissing``
/// - ``periodNeedsCalendar``
/// - ``outsidePeriods``
///
/// ### About the way to the target
/// - ``baselineMissing``
/// - ``baselineInWords``
/// - ``goalMissing``
/// - ``dueMissing``
/// - ``dueNotAfterBaseline``
/// - ``startMissing``
/// - ``noTeachingTime``
/// - ``scheduleMissing``
/// - ``openOutcome``
/// - ``maintenance``
///
/// ### About the readings
/// - ``unitMismatch``
/// - ``timedDifferently``
/// - ``readingInvalid``
/// - ``valueNotRecorded``
/// - ``passNotRecorded``
/// - ``helpNotRecorded``
/// - ``accuracyNotRecorded``
/// - ``settingNotRecorded``
/// - ``personNotRecorded``
///
/// ### About trends
/// - ``tooFewReadings``
/// - ``tooManyReadings``
/// - ``oneDayOnly``
/// - ``masteryMeasure``
/// - ``ordinalScale``
/// - ``countsPerPeriod``
/// - ``numberTooLarge``
///
/// ### About growth
/// - ``growthUnknown``
/// - ``normMismatch``
/// - ``tooFewForGrowth``
///
/// ### About decision points
/// - ``conditionIncomplete``
/// - ``conditionUnknown``
///
/// ### About phases
/// - ``tooFewInPhase``
/// - ``onePhaseOnly``
/// - ``phaseUnknown``
/// - ``phasesOutOfOrder``
/// - ``skillsDiffer``
/// - ``orderUnknown``
///
/// ### About effect sizes
/// - ``noSpread``
/// - ``notARatioScale``
/// - ``meanNotAboveZero``
/// - ``goalNotBeyondPhase``
/// - ``directionUnknown``
/// - ``methodUnknown``
/// - ``methodNumberInvalid``
///
/// ### About goal attainment scaling
/// - ``anchorsMissing``
/// - ``attainmentGoalsMissing``
/// - ``attainmentGoalsDiffer``
/// - ``attainmentLevelMissing``
/// - ``attainmentLevelInvalid``
/// - ``attainmentStartMissing``
/// - ``attainmentStartUnusual``
/// - ``attainmentWeightMissing``
/// - ``attainmentWeightInvalid``
/// - ``attainmentCorrelationInvalid``
/// - ``attainmentConventionMissing``
/// - ``attainmentConventionsDiffer``
///
/// ### About lateral progress
/// - ``aspectUnknown``
///
/// ### About questionnaires
/// - ``bandsUnknown``
/// - ``versionUnclear``
/// - ``scoreOutOfRange``
/// - ``scoreNotWhole``
/// - ``scoresOutOfOrder``
/// - ``instrumentsDiffer``
/// - ``informantsDiffer``
/// - ``versionsDiffer``
///
/// ### About reliable change
/// - ``reliabilityMissing``
/// - ``reliabilityInvalid``
/// - ``reliabilityOfAnother``
///
/// ### In words
/// - ``description``
public struct CannotJudgeReason: RawRepresentable, Hashable, Sendable, Error {
  /// The code, such as `unit.mismatch`.
  public let rawValue: String

  /// Creates a reason; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `unit.mismatch`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The target says nothing of when it is met.
  public static let criterionMissing = Self(rawValue: "criterion.missing")

  /// A number that the form of criterion needs is missing or out of its range.
  public static let criterionIncomplete = Self(rawValue: "criterion.incomplete")

  /// The criterion is in words and judged by a person.
  public static let criterionInWords = Self(rawValue: "criterion.words")

  /// The form of criterion is not known to this version.
  public static let criterionKindUnknown = Self(rawValue: "criterion.kindUnknown")

  /// There is no value from which to count.
  public static let baselineMissing = Self(rawValue: "baseline.missing")

  /// There is no value to reach.
  public static let goalMissing = Self(rawValue: "goal.missing")

  /// There is no day by which to reach it.
  public static let dueMissing = Self(rawValue: "due.missing")

  /// The due day does not lie after the day of the baseline.
  public static let dueNotAfterBaseline = Self(rawValue: "due.notAfterBaseline")

  /// There is no day from which to count weeks.
  public static let startMissing = Self(rawValue: "start.missing")

  /// The outcome of the target stays open, so that numbers say nothing of it.
  public static let openOutcome = Self(rawValue: "style.openOutcome")

  /// The levels of the scale have no values, or values that are out of order.
  public static let anchorsMissing = Self(rawValue: "attainment.anchorsMissing")

  /// The period is a term or half-term, which needs a school calendar.
  public static let periodNeedsCalendar = Self(rawValue: "period.needsCalendar")

  /// The readings and the target are in different units.
  public static let unitMismatch = Self(rawValue: "unit.mismatch")

  /// A value can't be, such as 0 of 0 or 11 of 10.
  public static let readingInvalid = Self(rawValue: "reading.invalid")

  /// The occasion was judged, and nobody recorded the value that the criterion asks for.
  public static let valueNotRecorded = Self(rawValue: "reading.valueNotRecorded")

  /// Nobody recorded whether the occasion passed.
  public static let passNotRecorded = Self(rawValue: "reading.passNotRecorded")

  /// Nobody recorded how much help was given.
  public static let helpNotRecorded = Self(rawValue: "reading.helpNotRecorded")

  /// Nobody recorded the accuracy that the criterion asks for.
  public static let accuracyNotRecorded = Self(rawValue: "reading.accuracyNotRecorded")

  /// Nobody recorded where it was.
  public static let settingNotRecorded = Self(rawValue: "reading.settingNotRecorded")

  /// Nobody recorded with whom it was.
  public static let personNotRecorded = Self(rawValue: "reading.personNotRecorded")

  /// A trend needs three days with a reading.
  public static let tooFewReadings = Self(rawValue: "trend.tooFewReadings")

  /// More readings than the method is meant for.
  public static let tooManyReadings = Self(rawValue: "trend.tooManyReadings")

  /// All readings are of one day, so that nothing can rise or fall.
  public static let oneDayOnly = Self(rawValue: "trend.oneDayOnly")

  /// A mastery measure goes from skill to skill, and a slope across skills means nothing.
  public static let masteryMeasure = Self(rawValue: "trend.masteryMeasure")

  /// Levels have an order and no distances, so that a slope means nothing.
  public static let ordinalScale = Self(rawValue: "trend.ordinalScale")

  /// The target counts times in a period, and single readings show no trend of that.
  public static let countsPerPeriod = Self(rawValue: "trend.countsPerPeriod")

  /// A number is too large to calculate with.
  public static let numberTooLarge = Self(rawValue: "number.tooLarge")

  /// Nobody knows how pupils, or this pupil, grow in what is measured.
  public static let growthUnknown = Self(rawValue: "growth.unknown")

  /// The norms at hand are of another country or of other passages.
  public static let normMismatch = Self(rawValue: "growth.normMismatch")

  /// A rate of the pupil's own needs eight readings.
  public static let tooFewForGrowth = Self(rawValue: "growth.tooFewReadings")

  /// The target keeps what is there, so that no growth is asked for.
  public static let maintenance = Self(rawValue: "growth.maintenance")

  /// A number that the condition needs is missing.
  public static let conditionIncomplete = Self(rawValue: "condition.incomplete")

  /// The condition uses a metric, statistic or comparison not known to this version.
  public static let conditionUnknown = Self(rawValue: "condition.unknown")
}
