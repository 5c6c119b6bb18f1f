public import PlanModel

/// What identifies a pupil, and what has to be looked at in it.
public struct SubjectIdentity: Hashable, Sendable {
  /// The pupil as stored; no earlier versions are kept.
  public let stored: StoredPupil

  /// What a person has to look at; the paths lead into the pupil.
  public let marks: [ReviewMark]

  init(_ stored: StoredPupil, marks: [ReviewMark]) {
    self.stored = stored
    self.marks = marks
  }
}
