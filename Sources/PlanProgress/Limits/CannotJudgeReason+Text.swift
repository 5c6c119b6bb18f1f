extension CannotJudgeReason: CustomStringConvertible {
  /// The reason for people, as a clause without a full stop.
  public var description: String {
    Self.clauses[self] ?? "the reason is not known to this version"
  }

  private static let clauses: [Self: String] = [
    .criterionMissing: "the target does not say yet what counts as met",
    .criterionIncomplete: "the criterion lacks a number, or has one that can't be",
    .criterionInWords: "the criterion is in words, so a person judges it",
    .criterionKindUnknown: "the criterion has a form that this version does not know",
    .descriptorMissing: "nobody has said what is seen at the level",
    .baselineInWords: "the baseline is in words, so there is no value to count from",
    .timedDifferently: "the times are of different things, such as how long it lasts and "
      + "how long until it begins",
    .outsidePeriods: "the readings lie outside the school's periods",
    .noTeachingTime: "the school is closed on every day up to the due day",
    .scheduleMissing: "nobody has said how often it is measured",
    .baselineMissing: "there is no baseline value yet",
    .goalMissing: "there is no value to reach yet",
    .dueMissing: "there is no due day yet",
    .dueNotAfterBaseline: "the due day is not after the day of the baseline",
    .startMissing: "there is no day from which to count the weeks",
    .openOutcome: "the outcome of this target stays open",
    .anchorsMissing: "the levels of the scale need values in order",
    .periodNeedsCalendar: "terms and half-terms need a school calendar",
    .unitMismatch: "the readings and the target are in different units",
    .readingInvalid: "the readings have values that can't be",
    .valueNotRecorded: "nobody recorded the value",
    .passNotRecorded: "nobody recorded whether the occasions passed",
    .helpNotRecorded: "nobody recorded how much help was given",
    .accuracyNotRecorded: "nobody recorded the accuracy",
    .settingNotRecorded: "nobody recorded the settings",
    .personNotRecorded: "nobody recorded with whom it was",
    .tooFewReadings: "a trend needs readings on three days or more",
    .tooManyReadings: "there are more readings than the method is meant for",
    .oneDayOnly: "all readings are of one day",
    .masteryMeasure: "a mastery measure goes from skill to skill and has no slope",
    .ordinalScale: "levels have an order and no distances, so they have no slope",
    .countsPerPeriod: "times in a period are counted a period at a time",
    .numberTooLarge: "a number is too large to calculate with",
    .growthUnknown: "nobody knows yet how the pupil grows in this",
    .normMismatch: "the norms are of another country or of other passages",
    .tooFewForGrowth: "a rate of the pupil's own needs eight readings",
    .maintenance: "the target is to keep what is there",
    .conditionIncomplete: "the condition lacks a number or a day",
    .conditionUnknown: "the condition asks for something this version does not know",
  ]
}
