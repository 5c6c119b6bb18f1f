import PlanModel
import PlanSchedule
import Testing

@Suite("Laws of obligations")
struct ObligationLawTests {
  private static let seeds = 1...60
  private let clock = SmallProfile.clock

  private func obligations(_ history: PlanHistory, asOf today: Day) -> [Obligation] {
    clock.obligations(of: history, asOf: today)
  }

  // MARK: Order and identity

  @Test("The order of the events makes no difference", arguments: seeds)
  func orderOfEvents(seed: Int) {
    let history = SmallProfile.seeded(seed)
    var numbers = SeededNumbers(seed: seed)
    var shuffled = history
    shuffled.events.shuffle(using: &numbers)
    let today: Day = "2026-02-01"
    #expect(obligations(history, asOf: today) == obligations(shuffled, asOf: today))
    #expect(
      clock.notes(on: history, asOf: today).map(\.description).sorted()
        == clock.notes(on: shuffled, asOf: today).map(\.description).sorted()
    )
  }

  @Test("Identifiers are unique, and the list is in order of day", arguments: seeds)
  func identity(seed: Int) {
    let list = obligations(SmallProfile.seeded(seed, count: 40), asOf: "2026-02-01")
    #expect(Set(list.map(\.id)).count == list.count)
    #expect(Set(list.map(\.id.description)).count == list.count)
    #expect(zip(list, list.dropFirst()).allSatisfy { $0.due <= $1.due })
  }

  @Test(
    "An event that a deadline does not name leaves its obligations alone",
    arguments: seeds
  )
  func unrelatedEvents(seed: Int) {
    let history = SmallProfile.seeded(seed)
    let more = history.adding(ClockEvent(.adviceGiven, on: "2025-07-01"))
      .adding(ClockEvent(.decisionLetter, on: "2025-08-01"))
    func others(_ history: PlanHistory) -> [Obligation] {
      obligations(history, asOf: "2026-02-01").filter {
        $0.deadline != SmallProfile.appeal
      }
    }
    #expect(others(more) == others(history))
  }

  // MARK: Days

  @Test(
    "The last turn of a deadline is due on the day that its rule gives",
    arguments: seeds
  )
  func sameAsTheRule(seed: Int) {
    let history = SmallProfile.seeded(seed)
    var faults: [DeadlineCode] = []
    let last = Dictionary(
      obligations(history, asOf: .last).sorted { $0.started < $1.started }
        .map { ($0.deadline, $0) },
      uniquingKeysWith: { $1 }
    )
    let ceased = history.events.filter { $0.kind == .planCeased }.map(\.day).min()
    for rule in SmallProfile.profile.deadlines {
      let expected = rule.deadline(from: history.events)
      let found = last[rule.id]
      // A turn takes no clause once it is met, and the end of a plan forgets what was before
      // it; the rule alone knows nothing of either.
      let isForgetful = found.map { $0.met != nil || ceased ?? .last <= $0.started }
      if isForgetful == true, rule.clauses.count > 1 { continue }
      if found?.due != expected?.day { faults.append(rule.id) }
    }
    #expect(faults.isEmpty)
  }

  @Test("The day from which one looks changes states and never days", arguments: seeds)
  func daysStay(seed: Int) {
    let history = SmallProfile.seeded(seed)
    let days = stride(from: "2024-12-01" as Day, through: "2027-06-01", by: 9)
    func marks(_ today: Day) -> [String] {
      obligations(history, asOf: today).filter { $0.deadline != SmallProfile.appeal }
        .map { "\($0.id) \($0.due)" }
    }
    let first = marks("2024-12-01")
    #expect(days.allSatisfy { marks($0) == first })
  }

  @Test("States go one way while time passes", arguments: 1...25)
  func statesGoOneWay(seed: Int) {
    let history = SmallProfile.seeded(seed)
    let order: [ObligationState] = [
      .later, .upcoming, .due, .overdue, .open, .over, .met, .metLate, .superseded,
      .lapsed,
    ]
    var ranks: [Obligation.ID: Int] = [:]
    var isOneWay = true
    for today in stride(from: "2024-12-01" as Day, through: "2027-06-01", by: 3) {
      for obligation in obligations(history, asOf: today) {
        let rank = order.firstIndex(of: obligation.state) ?? -1
        let isAppeal = obligation.deadline == SmallProfile.appeal
        if rank < ranks[obligation.id] ?? 0, !isAppeal { isOneWay = false }
        ranks[obligation.id] = rank
      }
    }
    #expect(isOneWay)
  }

  @Test(
    "What is overdue is late by the days since its last day, and by one more each day"
  )
  func lateness() {
    var isExact = true
    for seed in Self.seeds {
      for obligation in obligations(SmallProfile.seeded(seed), asOf: "2026-02-01") {
        let late = obligation.due.days(until: "2026-02-01")
        let isOverdue = obligation.state == .overdue
        if isOverdue, obligation.daysLate != late || late < 1 { isExact = false }
        if obligation.state == .met, obligation.daysLate != 0 { isExact = false }
        if obligation.bound == .minimum, obligation.daysLate != 0 { isExact = false }
      }
    }
    #expect(isExact)
  }

  // MARK: More events

  @Test("Meeting a duty makes nothing else due earlier or later", arguments: seeds)
  func meetingAges(seed: Int) {
    let history = SmallProfile.seeded(seed)
    let today: Day = "2026-03-01"
    let kinds: [ClockEventKind: DeadlineCode] = [
      .noticeGiven: SmallProfile.notice, .reportSent: SmallProfile.report,
      .amendmentAnswered: SmallProfile.answer, .appealed: SmallProfile.appeal,
    ]
    var isQuiet = true
    for (kind, code) in kinds {
      for offset in stride(from: 0, to: 420, by: 35) {
        let more = history.adding(ClockEvent(kind, on: "2025-01-01" + .days(offset)))
        let before = obligations(history, asOf: today)
        let after = obligations(more, asOf: today)
        if before.filter({ $0.deadline != code }) != after.filter({ $0.deadline != code })
        {
          isQuiet = false
        }
        let open = Set(before.filter { $0.state != .overdue }.map(\.id))
        let aged = after.contains { $0.state == .overdue && open.contains($0.id) }
        if aged { isQuiet = false }
      }
    }
    #expect(isQuiet)
  }

  @Test(
    "An event later in time makes no duty due earlier than its own period",
    arguments: seeds
  )
  func neverTooEarly(seed: Int) {
    let history = SmallProfile.seeded(seed)
    var isLawful = true
    let before = Dictionary(
      obligations(history, asOf: .last).map { ($0.id, $0) },
      uniquingKeysWith: { $1 }
    )
    for kind in SmallProfile.kinds {
      let day: Day = "2027-01-01"
      for obligation in obligations(
        history.adding(ClockEvent(kind, on: day)),
        asOf: .last
      ) {
        guard let old = before[obligation.id], obligation.due < old.due else { continue }
        // Only the eight weeks from the notice of amendments come before the twelve.
        let isNotice =
          kind == .amendmentNotice && obligation.deadline == SmallProfile.final
        if !isNotice || obligation.due < day + .weeks(8) { isLawful = false }
      }
    }
    #expect(isLawful)
  }

  @Test(
    "What was met in a history is met in the same history with later events",
    arguments: seeds
  )
  func metStaysMet(seed: Int) {
    let history = SmallProfile.seeded(seed)
    let met = obligations(history, asOf: "2027-01-01").filter { $0.met != nil }
    var isKept = true
    for kind in SmallProfile.kinds {
      let more = history.adding(ClockEvent(kind, on: "2027-01-02"))
      let days = Dictionary(
        obligations(more, asOf: "2027-01-02").map { ($0.id, $0.met) },
        uniquingKeysWith: { $1 }
      )
      if !met.allSatisfy({ days[$0.id] == $0.met }) { isKept = false }
    }
    #expect(isKept)
  }

  // MARK: Hostile input

  @Test("The ends of the calendar and contradictions trap nothing", arguments: 1...5)
  func hostile(seed: Int) {
    var numbers = SeededNumbers(seed: seed)
    let days: [Day] = [.first, .first + .days(1), "2026-02-28", .last - .days(1), .last]
    let kinds = ClockEventKind.vocabulary.entries.map(\.code)
    let england = ObligationClock(
      .england2014,
      calendar: DeadlineCalendar(nation: .england)
    )
    let events = (0..<300).map { _ in
      ClockEvent(
        kinds[Int.random(in: 0..<kinds.count, using: &numbers)],
        on: days[Int.random(in: 0..<days.count, using: &numbers)]
      )
    }
    let history = PlanHistory(
      of: ObligationSubject(plan: "p1"),
      events: events,
      exceptions: [ClaimedException(.absence, from: .last, through: .first)],
      reviews: [SchoolReview(id: "r1", day: .last, held: .first)]
    )
    var count = 0
    for today in days {
      count += england.obligations(of: history, asOf: today).count
      count += england.notes(on: history, asOf: today).count
      count +=
        england.safeDays(for: .reviewMeeting, in: history, asOf: today).limits.count
    }
    #expect(count > 0)
    let empty = PlanHistory(of: ObligationSubject(plan: "p1"), events: [])
    #expect(england.obligations(of: empty, asOf: .first).isEmpty)
  }

  @Test("Twice the events are twice the work, and no more")
  func linearGrowth() {
    let one = SmallProfile.clock.actionCount(of: SmallProfile.seeded(7, count: 4_000))
    let events = SmallProfile.seeded(7, count: 4_000).events
    let shifted = events.map { ClockEvent($0.kind, on: $0.day + .days(1_000)) }
    let two = PlanHistory(of: ObligationSubject(plan: "p1"), events: events + shifted)
    #expect(SmallProfile.clock.actionCount(of: two) == 2 * one)
  }
}
