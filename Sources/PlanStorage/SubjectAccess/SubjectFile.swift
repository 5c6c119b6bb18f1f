public import PlanModel

/// A file that a plan or a pupil points to, and that lies outside the store.
///
/// Its bytes are not in the collection: whoever keeps the files hands them over and looks
/// through them.
public struct SubjectFile: Hashable, Sendable {
  /// The plan that points to it, `nil` if the pupil's own record does.
  public let plan: LearningPlan.ID?

  /// The version of the plan or of the pupil's record.
  public let version: RecordVersion

  /// Where it is pointed to, as a JSON Pointer into the record.
  public let path: String

  /// What is known of the file.
  public let file: EvidenceFile

  init(plan: LearningPlan.ID?, version: RecordVersion, path: String, file: EvidenceFile) {
    self.plan = plan
    self.version = version
    self.path = path
    self.file = file
  }
}
