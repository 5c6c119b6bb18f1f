package import PlanCodec
package import PlanModel

/// What a store must know of the last version of a record to decide about the next.
package struct LatestVersion: Hashable, Sendable {
  /// How a change fits what is stored.
  package enum Answer: Hashable, Sendable {
    /// The change was made from what is stored.
    case fits

    /// A version was expected of a record that is not there or was deleted.
    case notFound

    /// Another version is stored.
    case conflict
  }

  /// The last version, which may be a deletion.
  package let version: RecordVersion

  /// Whether the last version is a deletion.
  package let isDeleted: Bool

  /// The pupil that the last version was for, `nil` if nothing says it any more.
  package let pupil: Pupil.ID?

  /// The digest of the document of the last version, `nil` of a deletion or if nothing says
  /// it any more.
  package let digest: ContentDigest?

  /// Creates what the event of the last change tells.
  ///
  /// - Parameter event: The event; `nil` is returned if it tells of no change to a record.
  package init?(_ event: AuditEvent) {
    guard let version = event.version, let pupil = event.pupil else { return nil }
    self.version = version
    isDeleted = event.action == .planDeleted || event.action == .pupilRemoved
    self.pupil = pupil
    digest = event.after.flatMap { ContentDigest($0) }
  }

  /// Creates what is left of a version whose event is gone.
  ///
  /// - Parameters:
  ///   - version: The version.
  ///   - isDeleted: Whether it is a deletion.
  ///   - pupil: The pupil that it was for, `nil` if nothing says it.
  package init(gone version: RecordVersion, isDeleted: Bool, pupil: Pupil.ID?) {
    self.version = version
    self.isDeleted = isDeleted
    self.pupil = pupil
    digest = nil
  }

  /// Returns how a change fits.
  ///
  /// - Parameters:
  ///   - expected: The version that the change was made from.
  ///   - latest: The last version, `nil` if there never was one.
  /// - Returns: The answer.
  package static func answer(
    expecting expected: RecordVersion?,
    latest: LatestVersion?
  ) -> Answer {
    let stored = latest.flatMap { $0.isDeleted ? nil : $0.version }
    if stored == expected { return .fits }
    return stored == nil ? .notFound : .conflict
  }
}
