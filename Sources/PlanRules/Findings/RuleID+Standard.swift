// The rules that come with the library.

// MARK: - Specific

extension RuleID {
  /// No skill is named.
  public static let skillMissing = Self(rawValue: "S1.skillMissing")

  /// The verb says nothing that can be seen or heard.
  public static let vagueVerb = Self(rawValue: "S2.vagueVerb")

  /// More than one skill is named.
  public static let multipleSkills = Self(rawValue: "S3.multipleSkills")

  /// The circumstances are not named.
  public static let conditionMissing = Self(rawValue: "S4.conditionMissing")

  /// The target asks for something not to happen.
  public static let deadMan = Self(rawValue: "S5.deadMan")

  /// The target says what the pupil gets, not what comes of it.
  public static let provisionNotOutcome = Self(rawValue: "S6.provisionNotOutcome")
}

// MARK: - Measurable

extension RuleID {
  /// Nothing says how well is well enough.
  public static let criterionMissing = Self(rawValue: "M1.criterionMissing")

  /// The criterion can't be counted.
  public static let criterionNotOperational = Self(rawValue: "M2.criterionNotOperational")

  /// No tool is named.
  public static let toolMissing = Self(rawValue: "M3.toolMissing")

  /// Nothing says how often it is measured.
  public static let scheduleMissing = Self(rawValue: "M4.scheduleMissing")

  /// Nothing says where the pupil starts.
  public static let baselineMissing = Self(rawValue: "M5.baselineMissing")

  /// Start and goal are in different units.
  public static let unitMismatch = Self(rawValue: "M6.unitMismatch")

  /// Nothing says what passes one probe.
  public static let probePassMarkMissing = Self(rawValue: "M7.probePassMarkMissing")

  /// There are fewer occasions than the criterion needs.
  public static let tooFewOccasions = Self(rawValue: "M8.tooFewOccasions")
}

// MARK: - Achievable

extension RuleID {
  /// The goal is no gain on the start.
  public static let notAGain = Self(rawValue: "A1.notAGain")

  /// The gain is smaller than the tool can tell.
  public static let withinMeasurementError = Self(rawValue: "A2.withinMeasurementError")

  /// Nothing is given to help.
  public static let noProvision = Self(rawValue: "A5.noProvision")
}

// MARK: - Relevant

extension RuleID {
  /// No need or area is named.
  public static let needMissing = Self(rawValue: "R1.needMissing")

  /// No outcome or purpose is named.
  public static let outcomeMissing = Self(rawValue: "R2.outcomeMissing")

  /// The pupil's or the family's view is not recorded.
  public static let voiceMissing = Self(rawValue: "R3.voiceMissing")

  /// No link to the curriculum or to life is named.
  public static let curriculumOrLife = Self(rawValue: "R4.curriculumOrLife")
}

// MARK: - Time-bound

extension RuleID {
  /// No due day is named.
  public static let dueMissing = Self(rawValue: "T1.dueMissing")

  /// The due day depends on a calendar.
  public static let dateNeedsCalendar = Self(rawValue: "T2.dateNeedsCalendar")

  /// The due day is not after the start.
  public static let dueNotAfterStart = Self(rawValue: "T3.dueNotAfterStart")

  /// Nobody looks before the due day.
  public static let noReviewBeforeDue = Self(rawValue: "T4.noReviewBeforeDue")

  /// The target has no end.
  public static let openEnded = Self(rawValue: "T5.openEnded")

  /// The date can be read in two ways.
  public static let ambiguousDate = Self(rawValue: "T6.ambiguousDate")
}

// MARK: - Open targets

extension RuleID {
  /// An open target has no review day.
  public static let openReviewDateMissing = Self(rawValue: "P2.reviewDateMissing")

  /// Nothing says how an open target is noticed.
  public static let evidencePlanMissing = Self(rawValue: "P3.evidencePlanMissing")

  /// The pupil's preferences are not recorded.
  public static let openVoiceMissing = Self(rawValue: "P4.voiceMissing")
}

// MARK: - The plan as a whole

extension RuleID {
  /// Provision is not specified and quantified.
  public static let provisionVague = Self(rawValue: "V1.provisionVague")

  /// An area of need is not referenced.
  public static let areaMissing = Self(rawValue: "C1.areaMissing")

  /// No preparing for adulthood pathway is named.
  public static let pathwayMissing = Self(rawValue: "C2.pathwayMissing")

  /// Preparing for adulthood is not on the record of an annual review.
  public static let adulthoodNotDiscussed = Self(rawValue: "C3.adulthoodNotDiscussed")

  /// Nobody has said when the plan is reviewed.
  public static let reviewDateMissing = Self(rawValue: "W1.reviewDateMissing")
}
