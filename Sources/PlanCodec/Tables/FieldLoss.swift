/// A field that was filled and that a format has no place for.
public struct FieldLoss: Hashable, Sendable, CustomStringConvertible {
  /// The name of the record, such as `Target`.
  public let record: String

  /// The field, with those it lies in before it, such as `monitoring.report.days`.
  ///
  /// `unknownMembers` are the members of a document that the library does not know.
  public let field: String

  /// In how many records it was lost.
  public internal(set) var count: Int

  /// The field and the number of records, in one line.
  public var description: String { "\(record).\(field) (\(count))" }
}
