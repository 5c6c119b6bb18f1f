import PlanModel
import PlanSchedule
import Testing

/// A profile of a few deadlines with one of each sort.
enum SmallProfile {
  static let report = DeadlineCode(rawValue: "report")
  static let notice = DeadlineCode(rawValue: "notice")
  static let review = DeadlineCode(rawValue: "review")
  static let final = DeadlineCode(rawValue: "final")
  static let answer = DeadlineCode(rawValue: "answer")
  static let appeal = DeadlineCode(rawValue: "appeal")

  static let profile = StatutoryProfile(
    id: "small",
    title: "A few deadlines",
    status: .ownTerms,
    inForceFrom: "2015-01-01",
    deadlines: [
      rule(
        review,
        [
          DeadlineClause(
            from: .planMade,
            .reviewDecided,
            for: .months(startingWithEvent: 12)
          )
        ],
        metBy: [.reviewDecided]
      ),
      rule(
        notice,
        [DeadlineClause(from: .reviewMeeting, for: .weeks(before: 2))],
        metBy: [.noticeGiven]
      ),
      rule(
        report,
        [DeadlineClause(from: .reviewMeeting, for: .weeks(2))],
        metBy: [.reportSent]
      ),
      rule(
        final,
        [
          DeadlineClause(from: .amendmentNotice, for: .weeks(8)),
          DeadlineClause(from: .reviewMeeting, for: .weeks(12)),
        ],
        metBy: [.planAmended],
        exceptions: [.absence, .schoolClosed]
      ),
      rule(
        answer,
        [DeadlineClause(from: .amendmentNotice, for: .days(beginningWithEvent: 15))],
        metBy: [.amendmentAnswered],
        bound: .minimum,
        binds: .family
      ),
      rule(
        appeal,
        [
          DeadlineClause(from: .decisionLetter, for: .months(2)),
          DeadlineClause(from: .mediationEnded, for: .months(1), begins: false),
        ],
        choice: .latest,
        metBy: [.appealed],
        binds: .family
      ),
    ]
  )

  static let clock = ObligationClock(profile)

  /// The kinds of event that the profile names, and one that it does not.
  static let kinds: [ClockEventKind] = [
    .planMade, .reviewMeeting, .noticeGiven, .reportSent, .reviewDecided,
    .amendmentNotice,
    .planAmended, .amendmentAnswered, .decisionLetter, .mediationEnded, .appealed,
    .planCeased, .adviceGiven,
  ]

  static func history(
    _ events: (ClockEventKind, Day)...,
    exceptions: [ClaimedException] = []
  ) -> PlanHistory {
    PlanHistory(
      of: ObligationSubject(plan: "p1", pupil: "u1"),
      events: events.map { ClockEvent($0.0, on: $0.1) },
      exceptions: exceptions
    )
  }

  /// A history that looks random and is the same in every run.
  static func seeded(_ seed: Int, count: Int = 12) -> PlanHistory {
    var numbers = SeededNumbers(seed: seed)
    let events = (0..<count).map { _ in
      ClockEvent(
        kinds[Int.random(in: 0..<kinds.count, using: &numbers)],
        on: "2025-01-01" + .days(Int.random(in: 0..<700, using: &numbers))
      )
    }
    return PlanHistory(of: ObligationSubject(plan: "p1"), events: events)
  }

  /// The one obligation of a deadline.
  static func only(
    _ code: DeadlineCode,
    _ history: PlanHistory,
    asOf today: Day
  ) throws -> Obligation {
    let found = clock.obligations(of: history, asOf: today).filter {
      $0.deadline == code
    }
    try #require(found.count == 1)
    return found[0]
  }

  /// The start, day, state and lateness of each obligation of a deadline.
  static func lines(
    _ code: DeadlineCode,
    _ history: PlanHistory,
    asOf today: Day
  ) -> [String] {
    clock.obligations(of: history, asOf: today)
      .filter { $0.deadline == code }
      .map { "\($0.started) \($0.due) \($0.state) \($0.daysLate)" }
  }

  private static func rule(
    _ code: DeadlineCode,
    _ clauses: [DeadlineClause],
    choice: DeadlineRule.Choice = .earliest,
    metBy: [ClockEventKind],
    bound: DeadlineBound = .limit,
    binds: DutyHolder = .school,
    exceptions: [DeadlineException] = []
  ) -> DeadlineRule {
    DeadlineRule(
      code,
      code.rawValue,
      clauses: clauses,
      choice: choice,
      metBy: metBy,
      bound: bound,
      binds: binds,
      force: .must,
      citation: Citation("An invented rule"),
      exceptions: exceptions
    )
  }
}
