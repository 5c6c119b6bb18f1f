/// What an import means for one record, such as a target or a reading.
///
/// It names the record and its fields and holds none of their contents. Those are in the
/// pupil and the plan of the ``ImportedPupil``, before and after.
public struct RecordPreview: Hashable, Sendable {
  /// What becomes of the record.
  public enum Status: Hashable, Sendable {
    /// The record is new.
    case added

    /// The record is there, and the file says something else in some of its fields.
    case changed

    /// The record is there, and the file says the same.
    case unchanged

    /// The record is there and not in the file. It stays as it is.
    case notInFile
  }

  /// The name of the record, such as `Target`.
  public let recordName: String

  /// The text of the record's identifier.
  public let id: String

  /// What becomes of the record.
  public let status: Status

  /// The fields in which the file differs; empty unless the record is changed.
  public let fields: [FieldChange]

  init(_ recordName: String, _ id: String, _ status: Status, _ fields: [FieldChange] = [])
  {
    self.recordName = recordName
    self.id = id
    self.status = status
    self.fields = fields
  }

  /// Whether a store has something to keep.
  var isToBeStored: Bool {
    status == .added || fields.contains { $0.resolution == .fileValue }
  }
}

// MARK: - Description

extension RecordPreview: CustomStringConvertible {
  /// The record, its status and the names of the fields, without contents.
  public var description: String {
    let names = fields.map(\.field).joined(separator: ", ")
    let text = "\(recordName) \(id): \(statusName)"
    return names.isEmpty ? text : "\(text) (\(names))"
  }

  private var statusName: String {
    switch status {
    case .added: "added"
    case .changed: "changed"
    case .unchanged: "unchanged"
    case .notInFile: "not in the file"
    }
  }
}
