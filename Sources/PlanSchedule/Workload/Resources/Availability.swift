/// The sessions that a person or a room has for reviews.
///
/// ```swift
/// let senco = Availability.weekly([
///   WeeklySession(.tuesday, .afternoon),
///   WeeklySession(.thursday, .afternoon),
/// ])
/// .without([Absence(on: "2026-11-10")])
/// ```
///
/// An absence goes before everything else. Sessions that are named twice are added up.
///
/// ## Topics
///
/// ### Creating availability
/// - ``everySession``
/// - ``weekly(_:)``
/// - ``without(_:)``
/// - ``with(_:)``
public struct Availability: Hashable, Sendable {
  /// Whether every slot of every session is free, whatever ``weekly`` has.
  public var isEverySession = false

  /// The sessions that are free every week.
  public var weekly: [WeeklySession] = []

  /// The sessions that are free once.
  public var extra: [ExtraSession] = []

  /// The days away, which go before everything else.
  public var absences: [Absence] = []

  /// Creates availability without a session.
  public init() {}

  /// Every slot of every session.
  public static let everySession: Self = {
    var availability = Self()
    availability.isEverySession = true
    return availability
  }()

  /// Returns availability that is the same every week.
  ///
  /// - Parameter sessions: The sessions of a week.
  /// - Returns: The availability.
  public static func weekly(_ sessions: [WeeklySession]) -> Self {
    var availability = Self()
    availability.weekly = sessions
    return availability
  }

  /// Returns this availability with more absences.
  ///
  /// - Parameter absences: The absences to add.
  /// - Returns: The availability.
  public func without(_ absences: [Absence]) -> Self {
    var copy = self
    copy.absences += absences
    return copy
  }

  /// Returns this availability with more sessions that are free once.
  ///
  /// - Parameter sessions: The sessions to add.
  /// - Returns: The availability.
  public func with(_ sessions: [ExtraSession]) -> Self {
    var copy = self
    copy.extra += sessions
    return copy
  }
}
