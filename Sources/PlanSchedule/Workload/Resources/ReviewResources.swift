public import PlanModel

/// The days, people and rooms that a school has for its reviews.
///
/// ```swift
/// let resources = ReviewResources(
///   calendar: calendar,
///   days: "2026-09-01"..."2027-08-31",
///   sessions: [SchoolSession(.morning, slots: 6), SchoolSession(.afternoon, slots: 4)],
///   attendees: [Attendee("senco", .weekly([WeeklySession(.tuesday, .afternoon)]))]
/// )
/// ```
public struct ReviewResources: Hashable, Sendable {
  /// The school's calendar; no review is laid on a day on which it is closed.
  public var calendar: SchoolCalendar

  /// The days that are laid out, such as an academic year.
  ///
  /// At most ``maximumDays`` from the first day are looked at.
  public var days: ClosedRange<Day>

  /// The parts of the day in which reviews are held, in the order of the day.
  ///
  /// Of two with the same part the first counts.
  public var sessions: [SchoolSession]

  /// The people whose time reviews need.
  ///
  /// Two with the same identifier are one person, who has the sessions of both.
  public var attendees: [Attendee]

  /// The rooms.
  ///
  /// Two with the same identifier are one room of both kinds, free when either is.
  public var rooms: [ReviewRoom]

  /// The most days that are laid out at once: a little over three years.
  public static let maximumDays = 1_100

  /// Creates the resources of a school.
  ///
  /// - Parameters:
  ///   - calendar: The school's calendar.
  ///   - days: The days that are laid out.
  ///   - sessions: The parts of the day in which reviews are held.
  ///   - attendees: The people whose time reviews need.
  ///   - rooms: The rooms.
  public init(
    calendar: SchoolCalendar,
    days: ClosedRange<Day>,
    sessions: [SchoolSession],
    attendees: [Attendee],
    rooms: [ReviewRoom] = []
  ) {
    self.calendar = calendar
    self.days = days
    self.sessions = sessions
    self.attendees = attendees
    self.rooms = rooms
  }
}
