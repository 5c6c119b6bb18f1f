public import PlanModel

/// Something in a history that a person should look at.
///
/// A note never stops a history from being used.
///
/// ## Topics
///
/// ### What it says
/// - ``code``
/// - ``plan``
/// - ``deadline``
/// - ``day``
/// - ``description``
public struct HistoryNote: Hashable, Sendable {
  /// What looks wrong.
  public let code: Code

  /// The plan.
  public let plan: LearningPlan.ID

  /// The deadline for which it matters, `nil` if for none in particular.
  public let deadline: DeadlineCode?

  /// The day at which it shows.
  public let day: Day

  /// What looks wrong and how to mend it, on one line.
  public var description: String {
    let place = deadline.map { " (\($0))" } ?? ""
    return "\(day)\(place): \(code.sentence)"
  }
}

extension HistoryNote: CustomStringConvertible {}

// MARK: - Codes

extension HistoryNote {
  /// What looks wrong in a history.
  ///
  /// ## Topics
  ///
  /// ### Codes
  /// - ``beforeStart``
  /// - ``tooLate``
  /// - ``repeated``
  /// - ``unknownKind``
  /// - ``afterEnd``
  /// - ``noDay``
  /// - ``unusedException``
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code in documents, such as `event.repeated`.
    public let rawValue: String

    /// Creates a code.
    ///
    /// - Parameter rawValue: The code in documents.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// What would meet a duty is dated shortly before what begins it.
    public static let beforeStart = Self(rawValue: "event.beforeStart")

    /// What had to be done before an event is dated after it.
    public static let tooLate = Self(rawValue: "event.tooLate")

    /// The same event stands twice on one day; it counts once.
    public static let repeated = Self(rawValue: "event.repeated")

    /// The kind of an event is known neither to the profile nor to this library.
    public static let unknownKind = Self(rawValue: "event.unknownKind")

    /// Something begins a deadline after the plan ended.
    public static let afterEnd = Self(rawValue: "event.afterEnd")

    /// The day of a deadline cannot be worked out.
    public static let noDay = Self(rawValue: "deadline.noDay")

    /// A claimed exception touches the time of no deadline that allows it.
    public static let unusedException = Self(rawValue: "exception.unused")

    fileprivate var sentence: String {
      switch self {
      case .beforeStart: "done before what begins it: check both days"
      case .tooLate:
        "dated after the event before which it had to be done: check both days"
      case .repeated: "the same event twice, counted once: remove one"
      case .unknownKind: "a kind of event that is not known: check its spelling"
      case .afterEnd: "begins a deadline after the plan ended: check both days"
      case .noDay:
        "the day cannot be worked out: give the bank holidays or school calendar"
      case .unusedException:
        "an exception that no deadline needs: check its code and days"
      default: rawValue
      }
    }
  }
}
