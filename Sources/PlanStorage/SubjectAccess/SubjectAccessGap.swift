public import PlanModel

/// Something about a pupil that a collection could not reach.
public struct SubjectAccessGap: Hashable, Sendable {
  /// What kind of gap it is; more kinds may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in the collection.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// No store of pupils was within reach.
    public static let noPupilStore = Self(rawValue: "noPupilStore")

    /// No audit trail was within reach, so that plans that were deleted are not found either.
    public static let noTrail = Self(rawValue: "noTrail")

    /// A version, or a whole plan, could not be read.
    public static let unreadable = Self(rawValue: "unreadable")

    /// A version of the plan was for another pupil, and was left out.
    public static let otherPupil = Self(rawValue: "otherPupil")
  }

  /// What kind of gap it is.
  public let code: Code

  /// The plan, `nil` if it is about none.
  public let plan: LearningPlan.ID?

  /// The version, `nil` if it is about the whole plan or about none.
  public let version: RecordVersion?

  init(_ code: Code, plan: LearningPlan.ID? = nil, version: RecordVersion? = nil) {
    self.code = code
    self.plan = plan
    self.version = version
  }
}
