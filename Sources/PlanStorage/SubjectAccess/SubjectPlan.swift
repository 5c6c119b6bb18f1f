public import PlanModel

/// One plan of a pupil with all of its versions.
public struct SubjectPlan: Hashable, Sendable {
  /// A version of the plan, and what has to be looked at in it.
  public struct Version: Hashable, Sendable {
    /// The plan as it was stored, with its revision.
    public let stored: StoredPlan

    /// What a person has to look at; the paths lead into the plan.
    public let marks: [ReviewMark]

    init(_ stored: StoredPlan, marks: [ReviewMark]) {
      self.stored = stored
      self.marks = marks
    }
  }

  /// The plan.
  public let id: LearningPlan.ID

  /// Who made the versions shown, when and why, and who deleted them, the first change first.
  ///
  /// Changes that made versions for another pupil, or that nobody can read, are left out:
  /// their reasons may be about another pupil.
  public internal(set) var revisions: [PlanRevision]

  /// Every version that holds a plan for the pupil and could be read.
  public internal(set) var versions: [Version]

  init(_ id: LearningPlan.ID) {
    self.id = id
    revisions = []
    versions = []
  }
}
