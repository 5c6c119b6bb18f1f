public import PlanModel

/// The four schedules of a plan, each with its own cadence, move policy and calendar.
///
/// When progress is measured, when readings are looked at together, when the family is told
/// and when the plan is reviewed are four questions. None of the answers follows from another:
/// setting one schedule leaves the others as they are.
///
/// ```swift
/// var timetable = MonitoringTimetable()
/// timetable[.measurement] = ReviewSchedule(
///   .inTeachingWeeks([3, 5, 8]),
///   from: "2026-09-09",
///   through: "2027-07-16",
///   calendar: calendar
/// )
/// timetable.entries(on: "2026-09-23").map(\.kind)     // [measurement]
/// ```
///
/// ## Topics
///
/// ### Creating a timetable
/// - ``init()``
/// - ``init(_:from:through:calendar:movePolicy:)``
/// - ``gaps``
///
/// ### The four schedules
/// - ``subscript(_:)``
/// - ``measurement``
/// - ``decisionCheck``
/// - ``report``
/// - ``formalReview``
///
/// ### Finding days
/// - ``entries(on:)``
/// - ``entries(after:through:)``
/// - ``next(_:onOrAfter:held:)``
/// - ``entries(_:asOf:window:held:)``
/// - ``entries(of:_:asOf:window:held:)``
public struct MonitoringTimetable: Hashable, Sendable {
  /// When readings are taken, `nil` while nobody has said.
  public var measurement: ReviewSchedule?

  /// When readings are looked at together, `nil` while nobody has said.
  public var decisionCheck: ReviewSchedule?

  /// When the family is told, `nil` while nobody has said.
  public var report: ReviewSchedule?

  /// When the plan is formally reviewed, `nil` while nobody has said.
  public var formalReview: ReviewSchedule?

  /// What the plan says about its schedules and no day follows from, in order of schedule.
  public private(set) var gaps: [MonitoringGap] = []

  /// Creates a timetable without a schedule.
  public init() {}

  /// Lays out the schedules of a monitoring plan.
  ///
  /// A schedule that the plan does not have stays `nil`. See ``FrequencyMapping`` for the
  /// cadence of each frequency; what has none is in ``gaps``.
  ///
  /// - Parameters:
  ///   - plan: The monitoring plan of a plan or of a target.
  ///   - start: The day from which to count.
  ///   - end: The last day.
  ///   - calendar: The school's calendar.
  ///   - movePolicy: Where days go on which the school is closed.
  public init(
    _ plan: MonitoringPlan,
    from start: Day,
    through end: Day,
    calendar: SchoolCalendar,
    movePolicy: MovePolicy = .before
  ) {
    for kind in MonitoringKind.all {
      guard let schedule = plan.schedule(kind) else { continue }
      let mapping = FrequencyMapping(schedule)
      if let cause = mapping.gap { gaps.append(MonitoringGap(kind: kind, cause: cause)) }
      self[kind] = mapping.cadence.map {
        ReviewSchedule(
          $0,
          from: start,
          through: end,
          calendar: calendar,
          movePolicy: movePolicy
        )
      }
    }
  }

  /// The schedule of a kind, `nil` while nobody has said and for kinds beyond the four.
  ///
  /// A kind beyond the four can't be set.
  public subscript(_ kind: MonitoringKind) -> ReviewSchedule? {
    get {
      switch kind {
      case .measurement: measurement
      case .decisionCheck: decisionCheck
      case .report: report
      case .formalReview: formalReview
      default: nil
      }
    }
    set {
      switch kind {
      case .measurement: measurement = newValue
      case .decisionCheck: decisionCheck = newValue
      case .report: report = newValue
      case .formalReview: formalReview = newValue
      default: break
      }
    }
  }
}

extension MonitoringPlan {
  /// The schedule of a kind, `nil` while nobody has said.
  fileprivate func schedule(_ kind: MonitoringKind) -> MonitoringSchedule? {
    switch kind {
    case .measurement: measurement
    case .decisionCheck: decisionCheck
    case .report: report
    case .formalReview: formalReview
    default: nil
    }
  }
}
