import PlanModel
import PlanSchedule
import Testing

@Suite("Obligation clock")
struct ObligationClockTests {
  private typealias Small = SmallProfile

  // MARK: States

  @Test(
    "A limit is overdue on the day after its last, whatever a school tolerates",
    arguments: [
      ("2026-11-09", .later, 0), ("2026-11-10", .upcoming, 0),
      ("2026-11-23", .upcoming, 0),
      ("2026-11-24", .due, 0), ("2026-11-25", .overdue, 1), ("2027-11-24", .overdue, 365),
    ] as [(Day, ObligationState, Int)]
  )
  func statesOfALimit(today: Day, state: ObligationState, late: Int) throws {
    var clock = Small.clock
    clock.window.ownReviews.toleranceDays = 500
    let history = Small.history((.reviewMeeting, "2026-11-10"))
    let report = try #require(
      clock.obligations(of: history, asOf: today).first { $0.deadline == Small.report }
    )
    #expect(report.due == "2026-11-24")
    #expect(report.state == state)
    #expect(report.daysLate == late)
    #expect(report.isPlanned == (today < "2026-11-10"))
  }

  @Test(
    "What is done on the last day is met, and on the next is late",
    arguments: [("2026-11-24", .met, 0), ("2026-11-25", .metLate, 1)]
      as [(Day, ObligationState, Int)]
  )
  func meeting(sent: Day, state: ObligationState, late: Int) throws {
    let history = Small.history((.reviewMeeting, "2026-11-10"), (.reportSent, sent))
    let report = try Small.only(Small.report, history, asOf: "2026-12-01")
    #expect(report.state == state)
    #expect(report.met == sent)
    #expect(report.daysLate == late)
    #expect(report.isMissed == (late > 0))
  }

  @Test(
    "A minimum is open and then over, and its answer is never late",
    arguments: [
      ("2026-10-12", nil, .open), ("2026-10-13", nil, .over),
      ("2026-12-01", "2026-10-30", .met),
    ] as [(Day, Day?, ObligationState)]
  )
  func minimum(today: Day, answered: Day?, state: ObligationState) throws {
    var history = Small.history((.amendmentNotice, "2026-09-28"))
    if let answered {
      history.events.append(ClockEvent(.amendmentAnswered, on: answered))
    }
    let answer = try Small.only(Small.answer, history, asOf: today)
    #expect(answer.due == "2026-10-12")
    #expect(answer.state == state)
    #expect(answer.daysLate == 0)
    #expect(!answer.isMissed)
    #expect(answer.binds == .family)
  }

  @Test("What nobody records the doing of is over after its day, and never late")
  func unrecorded() throws {
    var profile = StatutoryProfile.england2014
    profile.set(.local("school.call", "Call home", from: .reviewMeeting, for: .weeks(1)))
    let clock = ObligationClock(profile)
    let history = Small.history(
      (.reviewMeeting, "2026-11-10"),
      (.reviewMeeting, "2026-12-10")
    )
    let calls = clock.obligations(of: history, asOf: "2026-12-18").filter {
      $0.deadline == "school.call"
    }
    #expect(calls.map(\.state) == [.superseded, .over])
    #expect(calls.allSatisfy { $0.daysLate == 0 && !$0.isOpen })
    #expect(clock.calendar.nation == .england)
  }

  // MARK: Plans

  @Test("A planned step meets nothing until its day")
  func plannedStep() throws {
    let history = Small.history(
      (.reviewMeeting, "2026-11-10"),
      (.reportSent, "2026-11-30")
    )
    let before = try Small.only(Small.report, history, asOf: "2026-11-29")
    #expect(before.state == .overdue)
    #expect(before.met == nil)
    #expect(before.expected == "2026-11-30")
    #expect(before.isMissed)
    let after = try Small.only(Small.report, history, asOf: "2026-11-30")
    #expect(after.state == .metLate)
    #expect(after.met == "2026-11-30")
    #expect(after.expected == nil)
  }

  @Test("A planned restart supersedes nothing until its day")
  func plannedRestart() {
    let history = Small.history(
      (.reviewMeeting, "2026-11-10"),
      (.reviewMeeting, "2027-06-01")
    )
    #expect(
      Small.lines(Small.report, history, asOf: "2027-05-31") == [
        "2026-11-10 2026-11-24 overdue 188", "2027-06-01 2027-06-15 later 0",
      ]
    )
    #expect(
      Small.lines(Small.report, history, asOf: "2027-06-01") == [
        "2026-11-10 2026-11-24 superseded 189", "2027-06-01 2027-06-15 upcoming 0",
      ]
    )
  }

  @Test("Where the latest counts, a plan makes no time longer")
  func plannedExtension() throws {
    let history = Small.history(
      (.decisionLetter, "2026-10-01"),
      (.mediationEnded, "2026-11-20")
    )
    #expect(try Small.only(Small.appeal, history, asOf: "2026-11-19").due == "2026-12-01")
    #expect(try Small.only(Small.appeal, history, asOf: "2026-11-20").due == "2026-12-20")
  }

  @Test("A clause that does not begin a deadline begins none")
  func notBegun() {
    let history = Small.history((.mediationEnded, "2026-11-20"))
    #expect(Small.clock.obligations(of: history, asOf: "2026-12-01").isEmpty)
  }

  // MARK: Rounds

  @Test("A decision meets one round and begins the next")
  func rounds() {
    let history = Small.history(
      (.reviewDecided, "2027-02-25"),
      (.planMade, "2025-03-10"),
      (.reviewDecided, "2026-03-01")
    )
    #expect(
      Small.lines(Small.review, history, asOf: "2027-03-01") == [
        "2025-03-10 2026-03-09 met 0", "2026-03-01 2027-02-28 met 0",
        "2027-02-25 2028-02-24 later 0",
      ]
    )
  }

  @Test("Of two clauses the earlier counts, and the turn keeps the day that began it")
  func choice() throws {
    let meeting: (ClockEventKind, Day) = (.reviewMeeting, "2026-11-10")
    let one = try Small.only(Small.final, Small.history(meeting), asOf: "2026-11-10")
    #expect(one.due == "2027-02-02")
    let early = Small.history(meeting, (.amendmentNotice, "2026-12-01"))
    let two = try Small.only(Small.final, early, asOf: "2026-12-01")
    #expect(two.due == "2027-01-26")
    #expect(two.id == one.id)
    let late = Small.history(meeting, (.amendmentNotice, "2026-12-20"))
    #expect(try Small.only(Small.final, late, asOf: "2026-12-20").due == "2027-02-02")
  }

  @Test("The end of a plan ends what is open, but not the family's time")
  func endOfPlan() throws {
    let history = Small.history(
      (.reviewMeeting, "2026-11-10"),
      (.decisionLetter, "2026-12-01"),
      (.planCeased, "2026-12-10")
    )
    let report = try Small.only(Small.report, history, asOf: "2027-01-10")
    #expect(report.state == .lapsed)
    #expect(report.ended == "2026-12-10")
    #expect(report.daysLate == 16)
    #expect(try Small.only(Small.final, history, asOf: "2027-01-10").daysLate == 0)
    #expect(try Small.only(Small.appeal, history, asOf: "2027-01-10").state == .later)
    #expect(try Small.only(Small.report, history, asOf: "2026-12-09").state == .overdue)
  }

  @Test("Nothing begins before the profile is in force")
  func beforeForce() {
    let history = Small.history((.reviewMeeting, "2014-12-31"))
    #expect(Small.clock.obligations(of: history, asOf: "2026-01-01").isEmpty)
    let next = Small.history((.reviewMeeting, "2015-01-01"))
    #expect(Small.clock.obligations(of: next, asOf: "2026-01-01").count == 3)
  }

  // MARK: Text

  @Test("An obligation says why, and its text has no words of a school")
  func text() throws {
    var history = Small.history((.reviewMeeting, "2026-11-10"))
    history.subject = ObligationSubject(plan: "p1", className: "Badgers")
    let terms = SchoolReviewTerms(DeadlineCode(rawValue: "own"), "Talk with Sam")
    history.reviews = [SchoolReview(id: "r1", day: "2026-11-12", terms: terms)]
    let report = try Small.only(Small.report, history, asOf: "2026-11-01")
    #expect(report.id.description == "p1/report/2026-11-10")
    #expect(
      report.reason
        == "two weeks after the review meeting on 10 November 2026, which is planned"
    )
    let final = try Small.only(
      Small.final,
      history.adding(ClockEvent(.amendmentNotice, on: "2026-12-01")),
      asOf: "2026-12-01"
    )
    #expect(final.reason.hasSuffix("1 December 2026, the earliest of several days"))
    let all = Small.clock.obligations(of: history, asOf: "2026-11-01")
    var text = ""
    dump(all, to: &text)
    dump(history, to: &text)
    text += "\(all) \(history)"
    #expect(!text.contains("Badgers") && !text.contains("Sam"))
    #expect(text.contains("p1/own/r1"))
  }
}
