/// A file of a package of tables: its name and its bytes.
///
/// Printing a file shows its size and none of its contents.
public struct PlanTableFile: Hashable, Sendable {
  /// The name, such as `targets.csv`, without folders.
  public let name: String

  /// The contents.
  public let bytes: [UInt8]

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - name: The name, such as `targets.csv`, without folders.
  ///   - bytes: The contents.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

// MARK: - Redaction

extension PlanTableFile: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The size; the name of a file from elsewhere may speak of a pupil.
  public var description: String { "PlanTableFile(\(bytes.count) bytes)" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
