public import PlanModel

/// Why a day is not a school day.
///
/// Of several reasons the plainest is given: a weekend first, then a closure within a term,
/// then that no term has the day.
///
/// ## Topics
///
/// ### Reasons
/// - ``weekend``
/// - ``outsideTerms``
/// - ``closure(_:)``
///
/// ### Asking for the closure
/// - ``closureKind``
public struct ClosedReason: Hashable, Sendable {
  private enum Reason: Hashable {
    case weekend
    case outsideTerms
    case closure(ClosureKind?)
  }

  private let reason: Reason

  /// The day is a Saturday or a Sunday.
  public static let weekend = Self(reason: .weekend)

  /// The day lies in no term.
  public static let outsideTerms = Self(reason: .outsideTerms)

  /// Returns the reason that a closure takes in the day.
  ///
  /// - Parameter kind: The kind of closure, `nil` while nobody has said.
  /// - Returns: The reason.
  public static func closure(_ kind: ClosureKind?) -> Self {
    Self(reason: .closure(kind))
  }

  /// The kind of the closure, `nil` without a closure or while nobody has said its kind.
  public var closureKind: ClosureKind? {
    guard case .closure(let kind) = reason else { return nil }
    return kind
  }
}

// MARK: - Text

extension ClosedReason: CustomStringConvertible {
  /// The reason in a few words, without the school's own name for a closure.
  public var description: String {
    switch reason {
    case .weekend: "weekend"
    case .outsideTerms: "outside the terms"
    case .closure(.halfTerm?): "half-term holiday"
    case .closure(.holiday?): "school holiday"
    case .closure(.inset?): "staff training day"
    case .closure(.bankHoliday?): "bank holiday"
    case .closure: "school closed"
    }
  }
}
