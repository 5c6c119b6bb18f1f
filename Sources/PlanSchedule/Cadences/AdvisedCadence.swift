public import PlanModel

/// A cadence that somebody advises for one of the schedules of a plan, with its source.
///
/// The law's own clock for EHC plans is a ``StatutoryProfile``. What stands here is guidance
/// and practice, for a school to choose from.
///
/// ## Topics
///
/// ### Choosing
/// - ``all``
/// - ``weeklyMeasurement``
/// - ``monthFourCheck``
/// - ``monthlyTeam``
/// - ``quarterlyReport``
/// - ``intervention``
/// - ``senSupport``
/// - ``twoPlansAYear``
/// - ``yearlyUpdate``
/// - ``underFive``
///
/// ### Applying one
/// - ``lastDay(dateOfBirth:)``
public struct AdvisedCadence: Hashable, Sendable, Identifiable {
  /// The identifier of the advice, such as `senSupport`.
  public var id: Identifier<AdvisedCadence>

  /// What is advised, in a few words.
  public var title: String

  /// The schedule that the advice is about.
  public var kind: MonitoringKind

  /// How often.
  public var cadence: ReviewCadence

  /// The age at whose reaching the advice ends, `nil` for all ages.
  public var endsAtAge: Int?

  /// On whose word the advice stands.
  public var force: Force

  /// Where the advice comes from.
  public var citation: Citation

  /// Creates advice.
  ///
  /// - Parameters:
  ///   - id: The identifier of the advice.
  ///   - title: What is advised.
  ///   - kind: The schedule that the advice is about.
  ///   - cadence: How often.
  ///   - endsAtAge: The age at whose reaching the advice ends, `nil` for all ages.
  ///   - force: On whose word the advice stands.
  ///   - citation: Where the advice comes from.
  public init(
    _ id: Identifier<AdvisedCadence>,
    _ title: String,
    _ kind: MonitoringKind,
    _ cadence: ReviewCadence,
    endsAtAge: Int? = nil,
    force: Force,
    citation: Citation
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.cadence = cadence
    self.endsAtAge = endsAtAge
    self.force = force
    self.citation = citation
  }

  /// Returns the last day on which the advice is for a pupil.
  ///
  /// - Parameter dateOfBirth: The day of birth.
  /// - Returns: The day before the birthday that ends it, `nil` if no age does.
  public func lastDay(dateOfBirth: Day) -> Day? {
    endsAtAge.flatMap(dateOfBirth.birthday).map { $0 - .days(1) }
  }
}

// MARK: - Known advice

extension AdvisedCadence {
  /// A short reading of progress in each teaching week.
  public static let weeklyMeasurement = Self(
    "weeklyMeasurement",
    "Measure progress in each teaching week",
    .measurement,
    .every(teachingWeeks: 1),
    force: .advice,
    citation: Citation("Practice of curriculum-based measurement", isVerified: false)
  )

  /// A look after four months whether the pupil is on the way.
  public static let monthFourCheck = Self(
    "monthFourCheck",
    "See after four months whether something must change",
    .decisionCheck,
    .monthFour,
    force: .advice,
    citation: Citation("Usual practice of schools", isVerified: false)
  )

  /// A monthly meeting of those who work with the pupil.
  public static let monthlyTeam = Self(
    "monthlyTeam",
    "Look at readings together each month",
    .decisionCheck,
    .monthly,
    force: .advice,
    citation: Citation("Usual practice of schools", isVerified: false)
  )

  /// A report to the family every three months.
  public static let quarterlyReport = Self(
    "quarterlyReport",
    "Report to the family every three months",
    .report,
    .quarterly,
    force: .advice,
    citation: Citation("Usual practice of schools", isVerified: false)
  )

  /// A review of an intervention after six teaching weeks, about half a term.
  public static let intervention = Self(
    "intervention",
    "Review an intervention every six teaching weeks",
    .formalReview,
    .every(teachingWeeks: 6),
    force: .advice,
    citation: Citation("Usual practice of schools", isVerified: false)
  )

  /// A meeting with parents each term, for three a year.
  public static let senSupport = Self(
    "senSupport",
    "Meet parents at least three times a year",
    .formalReview,
    .termly,
    force: .should,
    citation: Citation(
      "SEND Code of Practice 0 to 25 (2015)",
      place: "6.65",
      isVerified: false
    )
  )

  /// Two plans a year, written in September and March and reviewed in February and July.
  public static let twoPlansAYear = Self(
    "twoPlansAYear",
    "Write in September and March, review in February and July",
    .formalReview,
    .twiceYearly(writing: [9, 3], reviewing: [2, 7]),
    force: .schoolPolicy,
    citation: Citation("Policy of a special school", isVerified: false)
  )

  /// A plan written anew each year.
  public static let yearlyUpdate = Self(
    "yearlyUpdate",
    "Write the plan anew each year",
    .formalReview,
    .annually,
    force: .advice,
    citation: Citation("Usual practice of schools", isVerified: false)
  )

  /// A review of the EHC plan of a child under five every six months at the latest.
  ///
  /// The Code asks authorities to consider one every three to six months; the ordinary
  /// yearly limit stays as it is.
  public static let underFive = Self(
    "underFive",
    "Consider a review every three to six months for a child under five",
    .formalReview,
    .halfYearly,
    endsAtAge: 5,
    force: .should,
    citation: Citation(
      "SEND Code of Practice 0 to 25 (2015)",
      place: "9.178",
      isVerified: false
    )
  )

  /// The advice that this library knows, by schedule.
  public static let all: [AdvisedCadence] = [
    weeklyMeasurement, monthFourCheck, monthlyTeam, quarterlyReport, intervention,
    senSupport, twoPlansAYear, yearlyUpdate, underFive,
  ]
}
