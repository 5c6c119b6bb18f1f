public import PlanModel

/// A number with the unit that stands beside it, such as `12 wpm` or `£1,234.50`.
///
/// Printing a quantity shows neither.
public struct CSVQuantity: Hashable, Sendable {
  /// The number.
  public let number: Number

  /// The unit as it is written, such as `wpm`, `%` or `£`; `nil` if there is none.
  public let unit: String?

  /// Creates a quantity.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - unit: The unit, `nil` for none.
  public init(number: Number, unit: String? = nil) {
    self.number = number
    self.unit = unit
  }

  /// Returns whether two quantities have the same number and unit, byte for byte.
  public static func == (one: Self, other: Self) -> Bool {
    one.number == other.number
      && one.unit.map { Array($0.utf8) } == other.unit.map { Array($0.utf8) }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(unit.map { Array($0.utf8) })
  }
}

// MARK: - Redaction

extension CSVQuantity: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The word for a quantity, without content.
  public var description: String { "CSVQuantity(redacted)" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
