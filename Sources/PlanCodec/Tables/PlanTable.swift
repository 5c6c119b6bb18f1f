/// One table of plans, as a CSV file.
///
/// Printing a table shows its name and size and none of its cells.
public struct PlanTable: Hashable, Sendable {
  /// The name.
  public let name: PlanTableName

  /// The columns in their order.
  public let columns: [PlanColumn]

  /// The number of rows; the header is none.
  public let rowCount: Int

  /// The file: UTF-8, with a header, each record ended by CR and LF.
  public let bytes: [UInt8]
}

// MARK: - Redaction

extension PlanTable: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The name and size, without content.
  public var description: String { "\(name) (\(rowCount) rows)" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
