/// A reading without a right to it, in an emergency and with a reason.
///
/// It opens the sections that the policy names for the role, for single plans and pupils
/// only, and each reading is recorded with the reason before anything is handed out.
public struct EmergencyAccess: Hashable, Sendable {
  /// Why.
  public let reason: String

  /// Creates an emergency access, if there is a reason for it.
  ///
  /// - Parameter reason: Why; text of spaces only is no reason.
  public init?(reason: String) {
    guard reason.hasWords else { return nil }
    self.reason = reason
  }
}

extension EmergencyAccess: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The name of the type, without the reason.
  public var description: String { "EmergencyAccess" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension String {
  /// Whether there is anything but spaces and control characters.
  var hasWords: Bool { utf8.contains { $0 > 0x20 && $0 != 0x7F } }
}
