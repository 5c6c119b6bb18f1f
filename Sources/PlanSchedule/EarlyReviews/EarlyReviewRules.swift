import PlanModel

/// What each reason for an early review asks for, in one school.
///
/// ```swift
/// var rules = EarlyReviewRules.standard
/// rules[.suspension]?.within = .weeks(1)
/// ```
///
/// ## Topics
///
/// ### Rules
/// - ``standard``
/// - ``init(_:)``
/// - ``subscript(_:)``
///
/// ### Proposing a review
/// - ``proposal(for:in:)``
public struct EarlyReviewRules: Hashable, Sendable {
  /// The rules, one a reason, in the order in which they were given.
  public private(set) var rules: [EarlyReviewRule] = []

  /// Creates a set of rules.
  ///
  /// - Parameter rules: The rules; of two for one reason the later counts.
  public init(_ rules: some Sequence<EarlyReviewRule>) {
    for rule in rules { self[rule.reason] = rule }
  }

  /// The rule for a reason, `nil` if the school has none.
  ///
  /// A rule that is set counts for the reason that it names itself.
  public subscript(_ reason: EarlyReviewReason) -> EarlyReviewRule? {
    get { rules.first { $0.reason == reason } }
    set {
      let position = rules.firstIndex { $0.reason == newValue?.reason ?? reason }
      switch (position, newValue) {
      case (let position?, let rule?): rules[position] = rule
      case (let position?, nil): rules.remove(at: position)
      case (nil, let rule?): rules.append(rule)
      case (nil, nil): break
      }
    }
  }
}

// MARK: - Rules of this library

extension EarlyReviewRules {
  /// A set of rules to start from; no primary source has been read for them.
  public static let standard = EarlyReviewRules(pupilRules + placeRules + requestRules)

  private static let pupilRules: [EarlyReviewRule] = [
    EarlyReviewRule(
      .insufficientProgress,
      within: .weeks(6),
      force: .should,
      citation: code("6.17 and 6.44")
    ),
    EarlyReviewRule(.changeOfNeed, within: .weeks(4), citation: practice),
    EarlyReviewRule(
      .attendanceFall,
      within: .weeks(4),
      restartsRhythm: false,
      citation: practice
    ),
    EarlyReviewRule(
      .suspension,
      within: .weeks(2),
      noticeDays: 5,
      restartsRhythm: false,
      citation: exclusions
    ),
    EarlyReviewRule(
      .exclusion,
      within: .weeks(1),
      noticeDays: 3,
      restartsRhythm: false,
      citation: exclusions
    ),
    EarlyReviewRule(
      .changeAtHome,
      within: .weeks(6),
      restartsRhythm: false,
      citation: practice
    ),
  ]

  private static let placeRules: [EarlyReviewRule] = [
    EarlyReviewRule(
      .newSchool,
      within: .weeks(6),
      force: .should,
      citation: code("6.57")
    ),
    EarlyReviewRule(
      .newAuthority,
      within: .months(3),
      mayAsk: [.localAuthorityOfficer, .parentOrCarer, .pupil],
      force: .must,
      citation: Citation(
        "SEND Regulations 2014",
        place: "regulation 15",
        isVerified: false
      )
    ),
    EarlyReviewRule(.changeOfPlacement, within: .weeks(4), citation: practice),
    EarlyReviewRule(
      .provisionNotGiven,
      within: .weeks(2),
      noticeDays: 5,
      restartsRhythm: false,
      citation: practice
    ),
    EarlyReviewRule(.newAdvice, within: .weeks(6), citation: practice),
  ]

  private static let requestRules: [EarlyReviewRule] = [
    EarlyReviewRule(
      .familyRequest,
      within: .weeks(4),
      mayAsk: [.parentOrCarer, .advocate],
      citation: practice
    ),
    EarlyReviewRule(
      .pupilRequest,
      within: .weeks(4),
      mayAsk: [.pupil, .advocate],
      citation: practice
    ),
    EarlyReviewRule(
      .schoolRequest,
      within: .weeks(4),
      mayAsk: [
        .headteacher, .senco, .seniorLeader, .classTeacher, .subjectTeacher, .keyWorker,
      ],
      citation: practice
    ),
  ]

  private static let practice = Citation("Usual practice of schools", isVerified: false)

  private static let exclusions = Citation(
    "DfE guidance on suspension and permanent exclusion",
    isVerified: false
  )

  private static func code(_ place: String) -> Citation {
    Citation(
      "SEND Code of Practice 0 to 25 (2015)",
      place: place,
      isVerified: false
    )
  }
}
