import PlanModel

/// A record with the code that reads and writes its members.
///
/// The code follows from the record's list of fields; it is made by `swift run
/// format-generator`, and a test fails if it differs from the list.
protocol JSONRecord: PlanRecord {
  /// The names of the members, in the order of the fields.
  static var members: MemberTable { get }

  /// The header that a record of its kind may begin with, `nil` if it never stands alone.
  static var header: DocumentHeader? { get }

  /// Reads the value of a member.
  ///
  /// - Parameters:
  ///   - position: The place of the member's name in ``members``.
  ///   - reader: A reader at the value, which moves behind it.
  /// - Throws: The fault at which the text stops being JSON.
  mutating func readMember(
    _ position: Int,
    from reader: inout JSONReader
  ) throws(JSONFault)

  /// Writes the members that are not absent.
  ///
  /// - Parameter writer: A writer behind the opening brace.
  /// - Throws: An error if a member that the model does not know can't be written.
  func writeMembers(to writer: inout JSONWriter) throws(JSONError)
}

extension JSONRecord {
  static var header: DocumentHeader? { nil }
}
