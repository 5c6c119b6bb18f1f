/// An entry of the audit trail that is about a pupil, and what has to be looked at in it.
public struct SubjectEntry: Hashable, Sendable {
  /// The entry.
  public let entry: AuditEntry

  /// What a person has to look at; the paths lead into the event.
  public let marks: [ReviewMark]

  init(_ entry: AuditEntry, marks: [ReviewMark]) {
    self.entry = entry
    self.marks = marks
  }
}
