public import PlanModel

/// What a tool already has when a file is imported: pupils, their plans, and the versions in
/// which a store keeps them.
///
/// ```swift
/// let records = try await SchoolRecords(pupils: store, plans: store, by: access)
/// let preview = ImportPreview(of: school, into: records)
/// ```
///
/// Give all pupils and plans of the school, for a pupil that is missing looks like a new one.
///
/// ## Topics
///
/// ### Collecting what is there
/// - ``init()``
/// - ``init(_:)``
/// - ``init(pupils:plans:)``
/// - ``init(pupils:plans:by:)``
///
/// ### What is there
/// - ``pupils``
/// - ``plans``
/// - ``version(ofPupil:)``
/// - ``version(ofPlan:)``
public struct SchoolRecords: Sendable {
  /// The pupils.
  public let pupils: [Pupil]

  /// The plans.
  public let plans: [LearningPlan]

  private let pupilVersions: [Pupil.ID: RecordVersion]
  private let planVersions: [LearningPlan.ID: RecordVersion]

  /// Creates records of a school that has none.
  public init() {
    self.init(PlanBundle())
  }

  /// Creates records that no store counts versions of.
  ///
  /// - Parameter bundle: The pupils and plans.
  public init(_ bundle: PlanBundle) {
    pupils = bundle.pupils
    plans = bundle.plans
    pupilVersions = [:]
    planVersions = [:]
  }

  /// Creates records as a store keeps them.
  ///
  /// - Parameters:
  ///   - pupils: The pupils with their versions.
  ///   - plans: The plans with their versions.
  public init(pupils: [StoredPupil], plans: [StoredPlan]) {
    self.pupils = pupils.map(\.pupil)
    self.plans = plans.map(\.plan)
    pupilVersions = Dictionary(
      pupils.map { ($0.id, $0.version) },
      uniquingKeysWith: { first, _ in first }
    )
    planVersions = Dictionary(
      plans.map { ($0.id, $0.version) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the version of a pupil, to be expected by the next change.
  ///
  /// - Parameter pupil: The identifier of the pupil.
  /// - Returns: The version, or `nil` if no store keeps the pupil.
  public func version(ofPupil pupil: Pupil.ID) -> RecordVersion? {
    pupilVersions[pupil]
  }

  /// Returns the version of a plan, to be expected by the next change.
  ///
  /// - Parameter plan: The identifier of the plan.
  /// - Returns: The version, or `nil` if no store keeps the plan.
  public func version(ofPlan plan: LearningPlan.ID) -> RecordVersion? {
    planVersions[plan]
  }
}

// MARK: - Redaction

extension SchoolRecords: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// How many pupils and plans there are, without content.
  public var description: String {
    "SchoolRecords(\(pupils.count) pupils, \(plans.count) plans)"
  }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
