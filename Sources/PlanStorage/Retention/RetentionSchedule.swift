public import PlanModel

/// A school's policy of keeping as data: rules in order, and pupils under a legal hold.
///
/// Whether the policy meets the law is for the school to decide.
///
/// ## Topics
///
/// ### Creating a schedule
/// - ``init(_:holds:)``
/// - ``unverifiedExample``
///
/// ### What it says
/// - ``rules``
/// - ``holds``
///
/// ### Applying it
/// - ``rule(for:)``
/// - ``judge(_:of:asOf:)``
public struct RetentionSchedule: Hashable, Sendable {
  /// The rules; of those that cover a plan the first applies.
  public var rules: [RetentionRule]

  /// Pupils about whom nothing may be erased, such as those in a dispute.
  ///
  /// A plan can also say of itself that it is on hold; see `Retention`.
  public var holds: Set<Pupil.ID>

  /// Creates a schedule.
  ///
  /// - Parameters:
  ///   - rules: The rules; of those that cover a plan the first applies.
  ///   - holds: Pupils about whom nothing may be erased.
  public init(_ rules: [RetentionRule], holds: Set<Pupil.ID> = []) {
    self.rules = rules
    self.holds = holds
  }

  /// Returns the rule for a plan.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: The rule that the plan names as its policy; if it names none, the first that
  ///   covers it. `nil` if there is no such rule.
  public func rule(for plan: LearningPlan) -> RetentionRule? {
    guard let policy = plan.retention?.policy else {
      return rules.first { $0.covers(plan) }
    }
    return rules.first { $0.id.utf8.elementsEqual(policy.utf8) }
  }
}

// MARK: - Example

extension RetentionSchedule {
  /// An example to be replaced: 31 years from the date of birth.
  ///
  /// It is no law and nobody has checked it for this library. Practitioners quote 31 years
  /// from a toolkit for schools for files about special educational needs; other sources say
  /// from 25 to 35 years. Primary schools mostly pass files on. Write the rules of your own
  /// school.
  public static let unverifiedExample = RetentionSchedule([
    RetentionRule(
      id: "example-sen-file",
      title: "Files about special educational needs (example, not verified)",
      from: .dateOfBirth,
      for: .years(31),
      citation: Citation(
        "IRMS, Information Management Toolkit for Schools, as quoted by practitioners",
        isVerified: false
      )
    )
  ])
}
