public import PlanModel

/// The latest day for a review, on whose word it stands, and by which deadline.
///
/// ```swift
/// let limit = ReviewLimit.law("2026-11-14", DeadlineCode(rawValue: "review.meeting"))
/// ```
///
/// No review is ever laid after its limit. Where there is not room for all, those with a
/// limit by law go first, then guidance, then the school's own policy; only a review that
/// keeps its place from an earlier timetable never loses it to a new one.
///
/// ## Topics
///
/// ### Creating a limit
/// - ``law(_:_:)``
/// - ``guidance(_:_:)``
/// - ``policy(_:_:)``
/// - ``init(_:force:deadline:)``
public struct ReviewLimit: Hashable, Sendable {
  /// The latest day.
  public var day: Day

  /// On whose word the day stands.
  public var force: Force

  /// The deadline that gives the day, `nil` while nobody has said.
  public var deadline: DeadlineCode?

  /// Creates a limit.
  ///
  /// - Parameters:
  ///   - day: The latest day.
  ///   - force: On whose word the day stands.
  ///   - deadline: The deadline that gives the day.
  public init(_ day: Day, force: Force, deadline: DeadlineCode? = nil) {
    self.day = day
    self.force = force
    self.deadline = deadline
  }

  /// Returns a limit that an Act or a regulation sets.
  ///
  /// - Parameters:
  ///   - day: The latest day.
  ///   - deadline: The deadline that gives the day.
  /// - Returns: The limit.
  public static func law(_ day: Day, _ deadline: DeadlineCode? = nil) -> Self {
    Self(day, force: .must, deadline: deadline)
  }

  /// Returns a limit that statutory guidance sets.
  ///
  /// - Parameters:
  ///   - day: The latest day.
  ///   - deadline: The deadline that gives the day.
  /// - Returns: The limit.
  public static func guidance(_ day: Day, _ deadline: DeadlineCode? = nil) -> Self {
    Self(day, force: .should, deadline: deadline)
  }

  /// Returns a limit that the school has set for itself.
  ///
  /// - Parameters:
  ///   - day: The latest day.
  ///   - deadline: The deadline that gives the day.
  /// - Returns: The limit.
  public static func policy(_ day: Day, _ deadline: DeadlineCode? = nil) -> Self {
    Self(day, force: .schoolPolicy, deadline: deadline)
  }
}

// MARK: - Text

extension ReviewLimit: CustomStringConvertible {
  /// The day and on whose word it stands, such as "2026-11-14, the latest day by law".
  public var description: String { "\(day), the latest day\(words)" }

  private var words: String {
    switch force {
    case .must: " by law"
    case .should: " by guidance"
    case .schoolPolicy: " by the school's policy"
    case .advice: " by good practice"
    default: ""
    }
  }

  /// Whose reviews go first where there is not room for all: 0 goes before 1.
  var rank: Int {
    switch force {
    case .must: 0
    case .should: 1
    case .schoolPolicy: 2
    default: 3
    }
  }
}
