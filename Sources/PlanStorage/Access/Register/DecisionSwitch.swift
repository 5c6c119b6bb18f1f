public import PlanModel

/// The day on which decisions pass from the parents to a young person.
///
/// Without one they pass on the day after compulsory school age ends. A switch overrides
/// that, for a young person who decides earlier or one who lacks the capacity to decide.
///
/// Source: Children and Families Act 2014, section 80, and the Mental Capacity Act 2005; as
/// summarised by IPSEA.
public struct DecisionSwitch: Hashable, Sendable {
  /// The first day on which the young person decides, `nil` if the parents go on deciding.
  public var day: Day?

  /// Why the switch differs from compulsory school age.
  public var reason: String

  /// Creates a switch.
  ///
  /// - Parameters:
  ///   - day: The first day on which the young person decides, `nil` for never.
  ///   - reason: Why the switch differs from compulsory school age.
  public init(on day: Day?, reason: String) {
    self.day = day
    self.reason = reason
  }
}

extension DecisionSwitch: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The name of the type, without the day and the reason.
  public var description: String { "DecisionSwitch" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
