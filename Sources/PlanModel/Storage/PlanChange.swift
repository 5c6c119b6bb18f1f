/// A change to one plan, with the version that it was made from and the reason for it.
///
/// ```swift
/// let change = PlanChange.save(
///   plan,
///   expecting: stored.version,
///   reason: "New target after the review"
/// )
/// ```
///
/// ## Topics
///
/// ### Creating a change
/// - ``save(_:expecting:effectiveFrom:reason:)``
/// - ``delete(_:expecting:effectiveFrom:reason:)``
///
/// ### Taking a change apart
/// - ``Action``
/// - ``plan``
/// - ``savedPlan``
/// - ``expected``
/// - ``effectiveFrom``
/// - ``reason``
///
/// ### Keeping a change in a store
/// - ``revision(after:by:)``
/// - ``repeatedPlan(in:)``
public struct PlanChange: Hashable, Sendable {
  /// What is done to the plan.
  public enum Action: Hashable, Sendable {
    /// The plan is kept as its next version.
    indirect case save(LearningPlan)

    /// The plan is taken out of the current plans; its history stays.
    case delete(LearningPlan.ID)
  }

  /// What is done.
  public let action: Action

  /// The version that the caller has seen, `nil` if there must be no such plan yet.
  public let expected: RecordVersion?

  /// The first day on which the change counts, `nil` for the day of the call in UTC.
  public let effectiveFrom: Day?

  /// Why the change is made.
  public let reason: String

  /// Returns a change that keeps a plan as its next version.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - expected: The version that the caller has seen, `nil` to save a plan that is not
  ///     there or no longer there.
  ///   - effectiveFrom: The first day on which the version counts, `nil` for the day of the
  ///     call in UTC.
  ///   - reason: Why the change is made.
  /// - Returns: The change.
  public static func save(
    _ plan: LearningPlan,
    expecting expected: RecordVersion?,
    effectiveFrom: Day? = nil,
    reason: String
  ) -> Self {
    Self(
      action: .save(plan),
      expected: expected,
      effectiveFrom: effectiveFrom,
      reason: reason
    )
  }

  /// Returns a change that deletes a plan and leaves its history.
  ///
  /// - Parameters:
  ///   - plan: The identifier of the plan.
  ///   - expected: The version that the caller has seen.
  ///   - effectiveFrom: The first day without the plan, `nil` for the day of the call in
  ///     UTC.
  ///   - reason: Why the change is made.
  /// - Returns: The change.
  public static func delete(
    _ plan: LearningPlan.ID,
    expecting expected: RecordVersion,
    effectiveFrom: Day? = nil,
    reason: String
  ) -> Self {
    Self(
      action: .delete(plan),
      expected: expected,
      effectiveFrom: effectiveFrom,
      reason: reason
    )
  }

  /// The identifier of the plan that is changed.
  public var plan: LearningPlan.ID {
    switch action {
    case .save(let plan): plan.id
    case .delete(let id): id
    }
  }

  public static func == (one: Self, other: Self) -> Bool {
    one.action == other.action && one.expected == other.expected
      && one.effectiveFrom == other.effectiveFrom
      && one.reason.utf8.elementsEqual(other.reason.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(action)
    hasher.combine(expected)
    hasher.combine(effectiveFrom)
  }
}

// MARK: - Redaction

extension PlanChange: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// What is done to which plan, without the plan's contents and the reason.
  public var description: String {
    let verb =
      switch action {
      case .save: "save"
      case .delete: "delete"
      }
    return "PlanChange(\(verb) \(plan), expecting \(expected?.description ?? "no plan"))"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror that shows the identifier and the expected version only.
  public var customMirror: Mirror {
    Mirror(self, children: ["plan": plan, "expected": expected as Any])
  }
}

// MARK: - Keeping a change

extension PlanChange {
  /// The plan to keep, `nil` if the change is a deletion.
  public var savedPlan: LearningPlan? {
    switch action {
    case .save(let plan): plan
    case .delete: nil
    }
  }

  private var revisionAction: RevisionAction {
    switch action {
    case .save: .saved
    case .delete: .deleted
    }
  }

  /// Returns the revision that the change makes of a plan.
  ///
  /// - Parameters:
  ///   - version: The last version, which may be a deletion; `nil` if there is none.
  ///   - access: Who makes the change and when.
  /// - Returns: The revision, with the next version.
  public func revision(
    after version: RecordVersion?,
    by access: PlanAccess
  ) -> PlanRevision {
    PlanRevision(
      plan: plan,
      version: version?.next ?? .first,
      action: revisionAction,
      effectiveFrom: effectiveFrom ?? access.at.day,
      at: access.at,
      by: access.actor,
      reason: reason
    )
  }
}

// MARK: - Batches

extension PlanChange {
  /// Returns the first plan that a batch changes for the second time.
  ///
  /// - Parameter changes: The batch.
  /// - Returns: The identifier of the plan, `nil` if the batch changes each plan once.
  public static func repeatedPlan(in changes: [PlanChange]) -> LearningPlan.ID? {
    var seen: Set<LearningPlan.ID> = []
    return changes.lazy.map(\.plan).first { !seen.insert($0).inserted }
  }
}
