import PlanModel
import PlanSchedule
import Testing

@Suite("Notice and exceptions")
struct ObligationNoticeTests {
  private typealias Small = SmallProfile

  // MARK: Counting back

  @Test(
    "Notice of a planned meeting is due two weeks before it, and lapses when it is held",
    arguments: [
      ("2026-10-12", .later, 0), ("2026-10-13", .upcoming, 0), ("2026-10-27", .due, 0),
      ("2026-10-28", .overdue, 1), ("2026-11-09", .overdue, 13),
      ("2026-11-10", .lapsed, 14),
    ] as [(Day, ObligationState, Int)]
  )
  func noticeToCome(today: Day, state: ObligationState, late: Int) throws {
    let history = Small.history((.reviewMeeting, "2026-11-10"))
    let notice = try Small.only(Small.notice, history, asOf: today)
    #expect(notice.due == "2026-10-27")
    #expect(notice.state == state)
    #expect(notice.daysLate == late)
  }

  @Test(
    "The first notice since the meeting before counts, within a year",
    arguments: [
      (["2026-10-20", "2026-11-01"], .met, "2026-10-20"),
      (["2026-11-01"], .metLate, "2026-11-01"),
      (["2026-11-10"], .metLate, "2026-11-10"),
      (["2026-11-11"], .lapsed, nil),
      (["2025-11-09"], .met, "2025-11-09"),
      (["2025-11-08"], .lapsed, nil),
      (["2025-11-08", "2026-10-27"], .met, "2026-10-27"),
    ] as [([Day], ObligationState, Day?)]
  )
  func noticeGiven(days: [Day], state: ObligationState, met: Day?) throws {
    var history = Small.history((.reviewMeeting, "2026-11-10"))
    history.events += days.map { ClockEvent(.noticeGiven, on: $0) }
    let notice = try Small.only(Small.notice, history, asOf: "2026-12-01")
    #expect(notice.state == state)
    #expect(notice.met == met)
  }

  @Test("Each meeting has its own notice")
  func noticeOfTwo() {
    let history = Small.history(
      (.reviewMeeting, "2025-11-10"),
      (.noticeGiven, "2025-10-20"),
      (.reviewMeeting, "2026-11-10"),
      (.noticeGiven, "2026-11-03")
    )
    #expect(
      Small.lines(Small.notice, history, asOf: "2026-12-01") == [
        "2025-11-10 2025-10-27 met 0", "2026-11-10 2026-10-27 metLate 7",
      ]
    )
  }

  // MARK: Exceptions

  @Test(
    "A claim takes a limit away where its days touch it, and gives no later day",
    arguments: [
      (ClaimedException(.absence, from: "2027-01-01", through: "2027-02-02"), true),
      (ClaimedException(.absence, from: "2027-02-02", through: nil), true),
      (ClaimedException(.absence, from: "2027-02-03", through: nil), false),
      (ClaimedException(.absence, from: "2026-01-01", through: "2026-11-09"), false),
      (ClaimedException(.absence, from: "2027-01-02", through: "2027-01-01"), false),
      (ClaimedException(.schoolClosed, adviceRequestedOn: "2026-11-10"), true),
      (ClaimedException(.personalCircumstances, from: "2027-01-01", through: nil), false),
    ]
  )
  func exceptions(claim: ClaimedException, counts: Bool) throws {
    let history = Small.history(
      (.reviewMeeting, "2026-11-10"),
      (.planAmended, "2027-03-01"),
      exceptions: [claim]
    )
    let final = try Small.only(Small.final, history, asOf: "2027-03-05")
    #expect(final.state == (counts ? .disapplied : .metLate))
    #expect(final.due == "2027-02-02")
    #expect(final.met == "2027-03-01")
    #expect((final.daysLate > 0) == !counts)
    let notes = Small.clock.notes(on: history, asOf: "2027-03-05").map(\.code)
    #expect(notes == (counts ? [] : [.unusedException]))
  }

  @Test("A limit that is kept is met, whatever is claimed")
  func exceptionWithoutNeed() throws {
    let history = Small.history(
      (.reviewMeeting, "2026-11-10"),
      (.planAmended, "2027-01-20"),
      exceptions: [ClaimedException(.absence, from: "2026-12-01", through: nil)]
    )
    #expect(try Small.only(Small.final, history, asOf: "2027-03-05").state == .met)
  }
}
