/// How the slope of a trend was found.
///
/// ## Topics
///
/// ### Methods for rules
/// - ``leastSquares``
/// - ``theilSen``
/// - ``tukey``
///
/// ### Methods to be shown only
/// - ``tukeyShortcut``
/// - ``firstToLast``
/// - ``isForDisplayOnly``
///
/// ### Naming a method
/// - ``name``
/// - ``rawValue``
/// - ``init(rawValue:)``
public struct TrendMethod: RawRepresentable, Hashable, Sendable {
  /// The code, such as `leastSquares`.
  public let rawValue: String

  /// Creates a method; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `leastSquares`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The line with the least squared distances, with a statement of its uncertainty.
  public static let leastSquares = Self(rawValue: "leastSquares")

  /// The median of the slopes between all pairs, which one absurd score can't move.
  public static let theilSen = Self(rawValue: "theilSen")

  /// The line through the medians of a first, middle and last group.
  public static let tukey = Self(rawValue: "tukey")

  /// The medians of the outer groups over one less than the number of points.
  public static let tukeyShortcut = Self(rawValue: "tukeyShortcut")

  /// The line from the first point to the last.
  public static let firstToLast = Self(rawValue: "firstToLast")

  /// Whether the method is too rough for a rule and only for a person to look at.
  public var isForDisplayOnly: Bool { self == .tukeyShortcut || self == .firstToLast }

  /// The method for people, such as `least squares`; the code for others than these.
  public var name: String {
    switch self {
    case .leastSquares: "least squares"
    case .theilSen: "the median of all slopes (Theil-Sen)"
    case .tukey: "the medians of three groups (Tukey)"
    case .tukeyShortcut: "the shortcut with medians of three groups, which is too small"
    case .firstToLast: "the first and the last reading only"
    default: rawValue
    }
  }
}
