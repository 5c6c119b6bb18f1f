public import PlanModel

/// The plans and deadlines of one jurisdiction, as data.
///
/// A profile is a value: a school or an authority takes one, adds deadlines of its own and
/// passes it on.
///
/// ```swift
/// var profile = StatutoryProfile.england2014
/// profile.set(
///   .local(
///     "school.draftReport",
///     "Draft report to the family",
///     from: .reviewMeeting,
///     for: .weeks(1)
///   )
/// )
/// ```
///
/// Profiles are for planning. None of them claims that following it is enough for the law;
/// each deadline says whether its source was read for this library.
///
/// ## Topics
///
/// ### Profiles
/// - ``england2014``
/// - ``wales2018``
/// - ``scotland2004``
/// - ``northernIreland1996``
/// - ``usIDEA``
/// - ``englandISPDraft``
/// - ``all``
/// - ``profile(withID:)``
///
/// ### What a profile holds
/// - ``id``
/// - ``title``
/// - ``status``
/// - ``inForceFrom``
/// - ``nation``
/// - ``plans``
/// - ``deadlines``
/// - ``reviewPeriod``
/// - ``rightsTransfer``
/// - ``adulthood``
/// - ``planEnd``
///
/// ### Finding deadlines
/// - ``deadline(_:from:claiming:in:)``
/// - ``deadlines(for:claiming:in:)``
/// - ``subscript(_:)``
///
/// ### Deadlines of your own
/// - ``set(_:)``
/// - ``remove(_:)``
/// - ``faults``
///
/// ### Single deadlines of EHC plans
/// - ``draftResponse(served:)``
/// - ``phaseTransfer(_:in:)``
/// - ``phaseTransfer(_:on:)``
/// - ``reassessment(agreed:claiming:)``
/// - ``reassessmentRefusal(lastAssessed:)``
/// - ``reviewList(termStarts:)``
///
/// ### Who decides, and until when
/// - ``whoDecides(dateOfBirth:on:)``
/// - ``lastPossibleDay(dateOfBirth:)``
public struct StatutoryProfile: Hashable, Sendable, Identifiable {
  /// The code of the profile, such as `england-2014`.
  public var id: String

  /// What the profile holds, for people.
  public var title: String

  /// Whether the profile is in force or a proposal.
  public var status: VocabularyStatus

  /// The first day on which the profile counts, `nil` if not known.
  public var inForceFrom: Day?

  /// The nation whose bank holidays are no working days, `nil` outside the United Kingdom.
  public var nation: Nation?

  /// The plans of the jurisdiction, by their names.
  public var plans: [ProfilePlan]

  /// When rights pass from the parent to the young person, `nil` if not known.
  public var rightsTransfer: RightsTransfer?

  /// From when plans look ahead to adult life, `nil` if not known.
  public var adulthood: AdulthoodStart?

  /// When a plan ends at the latest, `nil` if not known.
  public var planEnd: PlanEnd?

  /// The deadlines in the order in which a case meets them.
  public var deadlines: [DeadlineRule]

  /// Creates a profile.
  ///
  /// - Parameters:
  ///   - id: The code of the profile.
  ///   - title: What the profile holds.
  ///   - status: Whether the profile is in force or a proposal.
  ///   - inForceFrom: The first day on which the profile counts.
  ///   - nation: The nation whose bank holidays are no working days.
  ///   - plans: The plans of the jurisdiction.
  ///   - rightsTransfer: When rights pass to the young person.
  ///   - adulthood: From when plans look ahead to adult life.
  ///   - planEnd: When a plan ends at the latest.
  ///   - deadlines: The deadlines in the order in which a case meets them.
  public init(
    id: String,
    title: String,
    status: VocabularyStatus,
    inForceFrom: Day?,
    nation: Nation? = nil,
    plans: [ProfilePlan] = [],
    rightsTransfer: RightsTransfer? = nil,
    adulthood: AdulthoodStart? = nil,
    planEnd: PlanEnd? = nil,
    deadlines: [DeadlineRule]
  ) {
    self.id = id
    self.title = title
    self.status = status
    self.inForceFrom = inForceFrom
    self.nation = nation
    self.plans = plans
    self.rightsTransfer = rightsTransfer
    self.adulthood = adulthood
    self.planEnd = planEnd
    self.deadlines = deadlines
  }

  /// Returns the deadline with a code.
  ///
  /// - Parameter code: The code to look for.
  /// - Returns: The deadline, or `nil` if the profile has none.
  public subscript(_ code: DeadlineCode) -> DeadlineRule? {
    deadlines.first { $0.id == code }
  }

  /// The deadline by which a plan is reviewed, with the events from which its period runs.
  ///
  /// `nil` if the profile sets no period.
  public var reviewPeriod: DeadlineRule? { self[.reviewDue] }
}

extension StatutoryProfile: CustomStringConvertible {
  /// The code of the profile.
  public var description: String { id }
}
