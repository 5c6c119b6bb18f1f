/// A record as a store keeps it: with an identifier and a version.
public protocol StoredRecord: Sendable {
  /// What the identifier names.
  associatedtype Subject

  /// The identifier of the record.
  var id: Identifier<Subject> { get }

  /// The version, to be expected by the next change.
  var version: RecordVersion { get }
}
