import PlanModel
import PlanSchedule
import Testing

@Suite("Early reviews")
struct EarlyReviewTests {
  let schedule = ReviewSchedule(
    .termly,
    from: "2026-09-09",
    through: "2027-07-16",
    calendar: Riverbank.calendar
  )

  private func proposal(
    _ reason: EarlyReviewReason,
    _ day: Day,
    by role: ContributorRole? = nil
  ) throws -> EarlyReviewProposal {
    try #require(
      EarlyReviewRules.standard.proposal(
        for: EarlyReviewTrigger(reason, on: day, askedBy: role),
        in: schedule
      )
    )
  }

  @Test("A review is proposed for the first school day that leaves people their notice")
  func day() throws {
    let proposal = try proposal(.changeOfNeed, "2026-10-09")
    #expect(proposal.day == "2026-10-23")
    #expect(proposal.lastDay == "2026-11-06")
    #expect(proposal.isNeeded)
    #expect(!proposal.isLate)
    #expect(
      proposal.note == "Change of need on 2026-10-09: hold a review on 2026-10-23,"
        + " by 2026-11-06 at the latest."
    )
  }

  @Test("A holiday takes the review to the last school day in time, or the first after")
  func holiday() throws {
    let inTime = try proposal(.suspension, "2026-12-15")
    #expect(inTime.day == "2026-12-18")
    #expect(!inTime.isLate)
    let late = try proposal(.exclusion, "2026-12-18")
    #expect(late.lastDay == "2026-12-25")
    #expect(late.day == "2027-01-05")
    #expect(late.isLate)
    #expect(
      late.note == "Permanent exclusion on 2026-12-18: hold a review on 2027-01-05,"
        + " the first school day after 2026-12-25."
    )
  }

  @Test(
    "The next planned review is near enough if it is in time, and not beyond",
    arguments: [
      ("2026-11-17", false), ("2026-11-18", true), ("2026-12-15", true),
      ("2026-12-16", false),
    ] as [(Day, Bool)]
  )
  func nearEnough(day: Day, isNearEnough: Bool) throws {
    let proposal = try proposal(.changeOfNeed, day)
    #expect((proposal.plannedReview?.day == "2026-12-16") == isNearEnough)
    #expect(proposal.isNeeded != isNearEnough)
    #expect(proposal.note.hasSuffix("is near enough.") == isNearEnough)
  }

  @Test("A request by somebody whom the rule does not name is still a proposal")
  func asking() throws {
    #expect(try proposal(.familyRequest, "2026-10-09", by: .parentOrCarer).askerIsNamed)
    #expect(try !proposal(.familyRequest, "2026-10-09", by: .friend).askerIsNamed)
    #expect(try proposal(.familyRequest, "2026-10-09").askerIsNamed)
    #expect(try proposal(.changeOfNeed, "2026-10-09", by: .friend).askerIsNamed)
    #expect(try proposal(.familyRequest, "2026-10-09", by: .friend).day != nil)
  }

  @Test("Whether the ordinary rhythm restarts follows the rule")
  func rhythm() throws {
    let weekly = ReviewSchedule(
      .every(weeks: 6),
      from: "2026-09-09",
      through: "2027-07-16",
      calendar: Riverbank.calendar
    )
    let suspension = try proposal(.suspension, "2026-09-21").held(on: "2026-09-29")
    #expect(weekly.following([suspension]).open == weekly.reviews)
    let need = try proposal(.changeOfNeed, "2026-09-15").held(on: "2026-09-29")
    #expect(weekly.following([need]).open.first?.nominalDay == "2026-11-10")
  }

  @Test(
    "An early review is upcoming, due and overdue in turn",
    arguments: [
      ("2026-10-08", .later), ("2026-10-09", .upcoming), ("2026-10-22", .upcoming),
      ("2026-10-23", .due), ("2026-11-06", .due), ("2026-11-07", .overdue),
    ] as [(Day, ReviewState)]
  )
  func states(today: Day, state: ReviewState) throws {
    #expect(try proposal(.changeOfNeed, "2026-10-09").state(asOf: today) == state)
  }

  // MARK: Rules

  @Test("Each known reason has one rule, with a source that was not read")
  func standard() {
    let rules = EarlyReviewRules.standard.rules
    #expect(
      rules.map(\.reason).sorted() == EarlyReviewReason.vocabulary.entries.map(\.code)
    )
    #expect(rules.allSatisfy { !$0.citation.isVerified && $0.within.count > 0 })
    #expect(rules.flatMap(\.mayAsk).allSatisfy { $0.isKnown && $0.mayDecide })
  }

  @Test("Rules are set, replaced and taken away, one a reason")
  func setting() {
    var rules = EarlyReviewRules.standard
    let count = rules.rules.count
    rules[.suspension]?.within = .weeks(1)
    #expect(rules[.suspension]?.within == .weeks(1))
    rules[.suspension] = nil
    #expect(rules.rules.count == count - 1)
    #expect(
      rules.proposal(for: EarlyReviewTrigger(.suspension, on: .first), in: schedule)
        == nil
    )
    let own = EarlyReviewRule("trip", within: .days(3), citation: Citation("Own"))
    rules["other"] = own
    #expect(rules["trip"] == own)
    #expect(rules["other"] == nil)
    #expect(EarlyReviewRules([own, own]).rules == [own])
  }

  // MARK: Laws

  @Test("A proposed day is a school day after the trigger", arguments: 1...30)
  func law(seed: Int) {
    var numbers = SeededNumbers(seed: seed &* 3)
    let calendar = SeededCalendar(seed: seed).calendar
    let schedule = ReviewSchedule(
      .every(weeks: 6),
      from: "2026-01-01",
      through: "2028-06-30",
      calendar: calendar
    )
    var wrong: [EarlyReviewProposal] = []
    for rule in EarlyReviewRules.standard.rules {
      let day = "2026-01-01" + CalendarSpan.days(Int.random(in: 0...800, using: &numbers))
      let trigger = EarlyReviewTrigger(rule.reason, on: day)
      let rules = EarlyReviewRules.standard
      guard let proposal = rules.proposal(for: trigger, in: schedule) else { continue }
      let next = calendar.nextSchoolDay(onOrAfter: day + .days(1))
      let isRight =
        proposal.day.map {
          calendar.isSchoolDay($0) && $0 > day
            && (!proposal.isLate || next ?? .last > proposal.lastDay)
        } ?? (next == nil)
      let planned = proposal.plannedReview?.day
      if !isRight || !(planned.map { day < $0 && $0 <= proposal.lastDay } ?? true) {
        wrong.append(proposal)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "The ends of the calendar and an empty one are no trouble",
    arguments: [Day.first, .last]
  )
  func ends(day: Day) throws {
    for calendar in [SchoolCalendar(terms: []), .everyWeekday] {
      let schedule = ReviewSchedule(
        .termly,
        from: .first,
        through: .last,
        calendar: calendar
      )
      let odd = [
        EarlyReviewRule(
          "a",
          within: .weeks(-9),
          noticeDays: .min,
          citation: .init("Own")
        ),
        EarlyReviewRule(
          "b",
          within: .years(.max),
          noticeDays: .max,
          citation: .init("Own")
        ),
      ]
      let rules = EarlyReviewRules(EarlyReviewRules.standard.rules + odd)
      let proposals = rules.rules.compactMap {
        rules.proposal(for: EarlyReviewTrigger($0.reason, on: day), in: schedule)
      }
      #expect(proposals.count == rules.rules.count)
      #expect(proposals.allSatisfy { $0.day.map { $0 > day } ?? true })
      #expect(proposals.allSatisfy { !$0.note.isEmpty })
    }
  }
}
