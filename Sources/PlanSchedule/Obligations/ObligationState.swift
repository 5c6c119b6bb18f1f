/// Where an obligation stands on a day.
///
/// The state says what to do next; it judges nobody and ranks no pupil.
///
/// A limit goes from ``later`` through ``upcoming`` and ``due`` to ``overdue``, until it is
/// met or ends in another way. A minimum is ``open`` and then ``over``: it gives somebody
/// time, and they are never late. A limit that no recorded event meets is ``over`` after its
/// last day as well, because nothing tells whether it was done.
///
/// ## Topics
///
/// ### Limits that are not met yet
/// - ``later``
/// - ``upcoming``
/// - ``due``
/// - ``overdue``
///
/// ### Time that somebody has
/// - ``open``
/// - ``over``
///
/// ### Met
/// - ``met``
/// - ``metLate``
///
/// ### Ended in another way
/// - ``disapplied``
/// - ``superseded``
/// - ``lapsed``
public struct ObligationState: RawRepresentable, Hashable, Sendable {
  /// The code of the state.
  public let rawValue: String

  /// Creates a state from its code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The day is further away than the notice that people need, or the time has not begun.
  public static let later = Self(rawValue: "later")

  /// The day is near enough to prepare for it.
  public static let upcoming = Self(rawValue: "upcoming")

  /// The day is today; or, for a school's own review, was so recently that it is not late.
  public static let due = Self(rawValue: "due")

  /// The day has passed; for a school's own review, by more than the tolerance.
  public static let overdue = Self(rawValue: "overdue")

  /// Somebody still has the time that a minimum gives.
  public static let open = Self(rawValue: "open")

  /// The time has run out: that of a minimum, or for what nobody records the doing of.
  public static let over = Self(rawValue: "over")

  /// It was done in time.
  public static let met = Self(rawValue: "met")

  /// It was done after the day.
  public static let metLate = Self(rawValue: "metLate")

  /// The limit falls away, because somebody claimed an exception that it allows.
  public static let disapplied = Self(rawValue: "disapplied")

  /// It was not done before the same thing began again, and the later one counts.
  public static let superseded = Self(rawValue: "superseded")

  /// It was not done and can no longer be: the meeting was held, or the plan has ended.
  public static let lapsed = Self(rawValue: "lapsed")

  /// The states that this library gives, in the order above.
  public static let all = [
    later, upcoming, due, overdue, open, over, met, metLate, disapplied, superseded,
    lapsed,
  ]

  /// Whether something is still to be done, or somebody still has time.
  public var isOpen: Bool {
    switch self {
    case .later, .upcoming, .due, .overdue, .open: true
    default: false
    }
  }
}

extension ObligationState: CustomStringConvertible {
  /// The code of the state.
  public var description: String { rawValue }
}
