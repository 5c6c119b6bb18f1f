/// A plan as a store keeps it, with the revision that made this version.
public struct StoredPlan: PlanRecord, StoredRecord {
  public static var recordName: String { "StoredPlan" }

  /// The plan.
  public var plan: LearningPlan

  /// Which version it is, who made it, when and why.
  public var revision: PlanRevision

  public var unknownMembers = UnknownMembers()

  /// Creates a stored plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - revision: Which version it is, who made it, when and why.
  public init(_ plan: LearningPlan, revision: PlanRevision) {
    self.plan = plan
    self.revision = revision
  }

  /// The identifier of the plan.
  public var id: LearningPlan.ID { plan.id }

  /// The version, to be expected by the next change.
  public var version: RecordVersion { revision.version }

  public static var blank: Self { Self(.blank, revision: .blank) }

  public mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.field(Field("plan", .structure), &plan)
    try visitor.field(Field("revision", .structure), &revision)
  }
}
