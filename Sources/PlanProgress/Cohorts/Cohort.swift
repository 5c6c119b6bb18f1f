public import PlanModel

/// What needs a look first in a class, a school or a trust, without ranking pupils.
///
/// ```swift
/// var cohort = Cohort(asOf: today)
/// for pupil in pupils {
///   cohort.add(CohortMember(pupil, yearGroup: .year7, plans: plans, asOf: today))
/// }
/// cohort.groups                  // by question, the school's own part first
/// cohort.table(by: .areaOfNeed)  // counts, small ones suppressed
/// ```
///
/// Members are added one after another and not kept: memory does not grow with the
/// cohort. Parts may be counted apart, on several processors, and merged.
///
/// The ``groups`` name targets, for people who work with these pupils. The tables name
/// nobody and may be shown to others: a count of fewer than ten pupils is suppressed, and
/// so is what would give it away. Nothing is counted by teacher.
///
/// ## Topics
///
/// ### Adding pupils
/// - ``init(asOf:policy:)``
/// - ``add(_:)``
/// - ``merged(with:)``
///
/// ### What needs a look
/// - ``groups``
///
/// ### Counts
/// - ``table(by:)``
/// - ``openTargets``
public struct Cohort: Hashable, Sendable, ContentFree {
  /// The day of looking.
  public let asOf: Day

  /// When a target is brought to notice, and how small a count may be.
  public let policy: CohortPolicy

  private var groupsByQuestion: [CohortQuestion: CohortGroup] = [:]
  private(set) var whole = CohortTally()
  private(set) var rows: [CohortCategory: CohortTally] = [:]
  private(set) var open: [CohortCategory: CohortTally] = [:]

  /// Creates a cohort without members.
  ///
  /// - Parameters:
  ///   - day: The day of looking.
  ///   - policy: When a target is brought to notice, and how small a count may be.
  public init(asOf day: Day, policy: CohortPolicy = .init()) {
    asOf = day
    self.policy = policy
  }

  /// Adds a pupil.
  ///
  /// Targets that are worked on are listed under questions; these and finished ones are
  /// counted.
  ///
  /// - Parameter member: The pupil, who is added once only.
  public mutating func add(_ member: CohortMember) {
    var own = Self(asOf: asOf, policy: policy)
    for target in member.targets {
      for found in target.questions(by: policy, asOf: asOf) {
        let entry = CohortEntry(
          pupil: member.pupil,
          plan: target.plan,
          target: target.summary.target,
          reason: found.reason,
          text: found.text
        )
        groupsByQuestion[found.question, default: CohortGroup(found.question)]
          .add(entry, atMost: policy.entriesPerQuestion)
      }
      if target.isCounted { own.count(target, member.yearGroup) }
    }
    whole.add(own.whole.ofOnePupil)
    for (row, tally) in own.rows { rows[row, default: .init()].add(tally.ofOnePupil) }
    for (row, tally) in own.open { open[row, default: .init()].add(tally.ofOnePupil) }
  }

  private mutating func count(_ target: CohortTarget, _ yearGroup: YearGroup?) {
    guard target.isMeasurable else {
      open[CohortCategory(target.style), default: .init()].count(target, by: policy)
      return
    }
    whole.count(target, by: policy)
    let categories = [
      CohortCategory(yearGroup), CohortCategory(target.area),
      CohortCategory(target.style),
    ]
    for category in categories {
      rows[category, default: .init()].count(target, by: policy)
    }
  }

  /// Returns the cohort with the members of another after its own.
  ///
  /// - Parameter other: Another part of the cohort, with other pupils.
  /// - Returns: The whole, or `nil` if the parts are of different days or policies.
  public func merged(with other: Cohort) -> Cohort? {
    guard asOf == other.asOf, policy == other.policy else { return nil }
    var merged = self
    merged.whole.add(other.whole)
    for (row, tally) in other.rows { merged.rows[row, default: .init()].add(tally) }
    for (row, tally) in other.open { merged.open[row, default: .init()].add(tally) }
    for (question, group) in other.groupsByQuestion {
      merged.groupsByQuestion[question, default: CohortGroup(question)]
        .add(group, atMost: policy.entriesPerQuestion)
    }
    return merged
  }

  /// The targets that somebody may want to look at, by question.
  ///
  /// Under a question they stand in the order in which they were added, and not in one of
  /// how well pupils do. Questions without a target are left out.
  public var groups: [CohortGroup] {
    CohortQuestion.inOrder.compactMap { groupsByQuestion[$0] }
  }
}
