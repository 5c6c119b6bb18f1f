/// Where a review goes when its day is not a school day.
///
/// ## Topics
///
/// ### Policies
/// - ``before``
/// - ``after``
/// - ``nearest``
/// - ``keep``
public struct MovePolicy: Hashable, Sendable {
  enum Direction: String, CaseIterable {
    case before
    case after
    case nearest
    case keep
  }

  let direction: Direction

  /// To the last school day before, so that a review is never late.
  public static let before = Self(direction: .before)

  /// To the first school day after.
  public static let after = Self(direction: .after)

  /// To the school day fewest days away, the earlier of two that are equally near.
  public static let nearest = Self(direction: .nearest)

  /// Nowhere: the review stays on its day, whether the school is open or not.
  public static let keep = Self(direction: .keep)

  /// All policies.
  public static var allCases: [MovePolicy] {
    Direction.allCases.map(Self.init(direction:))
  }
}

// MARK: - Text

extension MovePolicy: LosslessStringConvertible, CaseIterable {
  /// Creates the policy with a name, if there is one.
  ///
  /// - Parameter name: The name: `before`, `after`, `nearest` or `keep`.
  public init?(_ name: String) {
    guard let direction = Direction(rawValue: name) else { return nil }
    self.init(direction: direction)
  }

  /// The name of the policy.
  public var description: String { direction.rawValue }
}
