import PlanModel

/// The sessions of the open days that are laid out, numbered from 0 in order.
struct SessionTable: Sendable {
  /// The parts of a day, each once.
  let parts: [SchoolSession]

  /// The place of the day of each session.
  let days: [Int]

  /// The number of the week of each session, from 0.
  let weeks: [Int]

  /// The number of the term of each session, -1 outside.
  let terms: [Int]

  /// How many weeks there are.
  let weekCount: Int

  /// The most parts that a day can have.
  static let maximumParts = 16

  var count: Int { days.count }

  init(_ resources: ReviewResources) {
    let parts = Self.parts(of: resources.sessions)
    let calendar = resources.calendar
    let first = resources.days.lowerBound
    let last = min(
      resources.days.upperBound,
      first + .days(ReviewResources.maximumDays - 1)
    )
    var days: [Int] = []
    var terms: [Int] = []
    var next = calendar.nextSchoolDay(onOrAfter: first)
    while let day = next, day <= last {
      let term = calendar.termSpans.source(of: day) ?? -1
      for _ in parts {
        days.append(day.place)
        terms.append(term)
      }
      next = day < .last ? calendar.nextSchoolDay(onOrAfter: day + .days(1)) : nil
    }
    let firstWeek = (days.first ?? 0) / 7
    self.parts = parts
    self.days = days
    self.terms = terms
    weeks = days.map { $0 / 7 - firstWeek }
    weekCount = (weeks.last ?? -1) + 1
  }

  private static func parts(of sessions: [SchoolSession]) -> [SchoolSession] {
    var seen: Set<DayPart> = []
    var parts: [SchoolSession] = []
    for session in sessions where session.slots > 0 && parts.count < maximumParts {
      guard seen.insert(session.part).inserted else { continue }
      let slots = min(session.slots, SchoolSession.maximumSlots)
      let most = session.mostReviews.map { max(0, $0) }
      parts.append(SchoolSession(session.part, slots: slots, mostReviews: most))
    }
    return parts
  }

  /// The sessions from one day through another, empty if the window is reversed.
  func range(from first: Day, through last: Day) -> Range<Int> {
    let start = days.firstPosition { $0 >= first.place }
    let end = days.firstPosition { $0 > last.place }
    return start..<max(start, end)
  }

  /// The number of a session, `nil` if it is none of these.
  func index(of session: ReviewSession) -> Int? {
    guard let part = parts.firstIndex(where: { $0.part == session.part }) else {
      return nil
    }
    let range = range(from: session.day, through: session.day)
    return range.isEmpty ? nil : range.lowerBound + part
  }

  /// The session with a number.
  func session(at index: Int) -> ReviewSession {
    ReviewSession(Day(place: days[index]), parts[index % parts.count].part)
  }

  /// The slots of a session.
  func slots(at index: Int) -> Int { parts[index % parts.count].slots }

  /// How many reviews the school holds in a session at most.
  func mostReviews(at index: Int) -> Int {
    parts[index % parts.count].mostReviews ?? .max
  }
}
