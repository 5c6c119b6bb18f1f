public import PlanModel

/// What a school's own reviews have in common: what they are called and on whose word.
///
/// ## Topics
///
/// ### Creating terms
/// - ``init(_:_:binds:force:citation:)``
/// - ``review``
/// - ``writing``
///
/// ### What they say
/// - ``code``
/// - ``title``
/// - ``binds``
/// - ``force``
/// - ``citation``
public struct SchoolReviewTerms: Sendable {
  let duty: ObligationDuty

  /// Creates terms.
  ///
  /// - Parameters:
  ///   - code: The code under which the reviews are listed beside the deadlines.
  ///   - title: What is to be done.
  ///   - binds: Who is to do it.
  ///   - force: On whose word; the school's own, unless somebody else asks for it.
  ///   - citation: Where it is written, `nil` if nowhere.
  public init(
    _ code: DeadlineCode,
    _ title: String,
    binds: DutyHolder = .school,
    force: Force = .schoolPolicy,
    citation: Citation? = nil
  ) {
    duty = ObligationDuty(
      code: code,
      title: title,
      binds: binds,
      force: force,
      citation: citation
    )
  }

  /// A review of a plan on a day that the school set.
  public static let review = Self(
    DeadlineCode(rawValue: "school.review"),
    "Review of the plan"
  )

  /// The writing of a plan on a day that the school set.
  public static let writing = Self(
    DeadlineCode(rawValue: "school.writing"),
    "Writing of the plan"
  )

  /// The code under which the reviews are listed beside the deadlines.
  public var code: DeadlineCode { duty.code }

  /// What is to be done.
  public var title: String { duty.title }

  /// Who is to do it.
  public var binds: DutyHolder { duty.binds }

  /// On whose word the reviews stand.
  public var force: Force { duty.force }

  /// Where it is written, `nil` if nowhere.
  public var citation: Citation? { duty.citation }
}

extension SchoolReviewTerms: Hashable {
  public static func == (one: Self, other: Self) -> Bool { one.duty == other.duty }

  public func hash(into hasher: inout Hasher) { hasher.combine(duty) }
}
