/// What an event of the audit trail tells of.
public struct AuditAction: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A plan was saved, for the first time or again.
  public static let planSaved = Self(rawValue: "planSaved")

  /// A plan was deleted; its history stays.
  public static let planDeleted = Self(rawValue: "planDeleted")

  /// What identifies a pupil was saved.
  public static let pupilSaved = Self(rawValue: "pupilSaved")

  /// What identifies a pupil was removed; the plans stay.
  public static let pupilRemoved = Self(rawValue: "pupilRemoved")

  /// Sensitive sections were shown to somebody.
  public static let read = Self(rawValue: "read")

  /// Sections left the store: a file, a report or a transfer.
  public static let exported = Self(rawValue: "exported")

  /// Access was refused.
  public static let refused = Self(rawValue: "refused")

  /// Somebody read without a right to it, in an emergency and with a reason.
  public static let emergencyRead = Self(rawValue: "emergencyRead")

  /// Everything about a pupil was erased; the event names no pupil.
  public static let erased = Self(rawValue: "erased")

  /// A person accepted that damaged records are lost.
  public static let damageAccepted = Self(rawValue: "damageAccepted")
}

// MARK: - Vocabulary

extension AuditAction {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<AuditAction>(
    id: "auditAction",
    title: "What an audit event tells of",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library",
    entries: [
      .init(.planSaved, "Plan saved"),
      .init(.planDeleted, "Plan deleted"),
      .init(.pupilSaved, "Pupil saved"),
      .init(.pupilRemoved, "Pupil removed"),
      .init(.read, "Read"),
      .init(.exported, "Exported"),
      .init(.refused, "Access refused"),
      .init(.emergencyRead, "Emergency read"),
      .init(.erased, "Erased"),
      .init(.damageAccepted, "Damage accepted"),
    ]
  )
}
