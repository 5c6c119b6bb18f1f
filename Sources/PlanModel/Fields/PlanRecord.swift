/// One part of a plan, such as a need, a target or a reading.
///
/// A record is a plain struct. It names its fields once, in ``visitFields(_:)``; reading,
/// writing, the schema and the redacted descriptions all follow from that one list.
///
/// Records hold facts about children, so printing one shows which fields are filled in,
/// never what is in them.
///
/// ## Topics
///
/// ### Describing the fields
/// - ``visitFields(_:)``
/// - ``recordName``
///
/// ### Keeping what is not understood
/// - ``unknownMembers``
///
/// ### Filling in a record
/// - ``with(_:)``
public protocol PlanRecord: FieldValue, CustomStringConvertible,
  CustomDebugStringConvertible, CustomReflectable
{
  /// The name of the record in the formats, such as `Target`.
  static var recordName: String { get }

  /// Members of a document that this version of the library does not know.
  ///
  /// They are kept when a plan is read, and written back with it.
  var unknownMembers: UnknownMembers { get set }

  /// Shows each field, in the order of the canonical form, to a visitor.
  ///
  /// - Parameter visitor: What reads, writes or lists the fields.
  /// - Throws: What the visitor throws.
  mutating func visitFields<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure)
}

extension PlanRecord {
  /// Returns a copy with changes, so that a record can be filled in where it is made.
  ///
  /// ```swift
  /// let need = Need(id: "n-1", area: .cognitionAndLearning).with { $0.rank = 1 }
  /// ```
  ///
  /// - Parameter change: What to change in the copy.
  /// - Returns: The changed copy.
  /// - Throws: What the change throws.
  public func with<Failure: Error>(
    _ change: (inout Self) throws(Failure) -> Void
  ) throws(Failure) -> Self {
    var copy = self
    try change(&copy)
    return copy
  }
}

// MARK: - Field value

extension PlanRecord {
  public static var shape: FieldShape { .record(recordName) }

  public mutating func accept<Visitor: FieldVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.record(&self)
  }
}
