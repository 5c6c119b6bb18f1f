/// Where a plan, an outcome or a target stands in its life.
///
/// The steps from one to another are in ``Lifecycle/transitions``. What the pupil has
/// achieved is a different question; see ``Achievement``.
public struct Lifecycle: VocabularyCode {
  /// The code as it stands in documents.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Written down and not yet agreed.
  public static let proposed = Self(rawValue: "proposed")

  /// Agreed, and not yet begun.
  public static let accepted = Self(rawValue: "accepted")

  /// Being worked on.
  public static let active = Self(rawValue: "active")

  /// Paused for a time.
  public static let onHold = Self(rawValue: "onHold")

  /// Finished at a review.
  public static let completed = Self(rawValue: "completed")

  /// Given up before its end.
  public static let cancelled = Self(rawValue: "cancelled")
}

// MARK: - Vocabulary

extension Lifecycle {
  /// The codes that this version of the library knows.
  public static let vocabulary = Vocabulary<Lifecycle>(
    id: "lifecycle",
    title: "Lifecycle",
    version: "1.0",
    status: .ownTerms,
    source: "Terms of this library, after the life cycle of goals in HL7 FHIR R4",
    entries: [
      .init(.proposed, "Proposed"),
      .init(.accepted, "Accepted"),
      .init(.active, "Active"),
      .init(.onHold, "On hold"),
      .init(.completed, "Completed"),
      .init(.cancelled, "Cancelled"),
    ]
  )
}
