package import PlanModel

/// Where a record belongs, so that sealed bytes can't be put in the place of others.
package struct RecordPlace: Hashable, Sendable {
  /// What a record is; the text is part of the associated data.
  package enum Kind: String, Sendable {
    /// The canonical JSON of a plan or a pupil.
    case document

    /// The canonical JSON of an event of the audit trail.
    case event

    /// The secret that a store makes its tokens with.
    case indexKey
  }

  private let kind: Kind
  private let school: School.ID?
  private let sequence: Int

  /// Creates a place.
  ///
  /// - Parameters:
  ///   - kind: What the record is.
  ///   - school: The school it is kept for, `nil` if it is for the whole store.
  ///   - sequence: The number of the entry of the trail that it came with.
  package init(_ kind: Kind, of school: School.ID?, sequence: Int) {
    self.kind = kind
    self.school = school
    self.sequence = sequence
  }

  /// The associated data: the kind, a zero, the number in 8 bytes with the lowest first, and
  /// the school's identifier.
  package var associatedData: [UInt8] {
    let number = UInt64(truncatingIfNeeded: sequence)
    return Array(kind.rawValue.utf8) + [0]
      + (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
      + Array((school?.text ?? "").utf8)
  }
}
