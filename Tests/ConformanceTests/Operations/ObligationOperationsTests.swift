import PlanCodec
import Testing

@Suite("Operations on obligations")
struct ObligationOperationsTests {
  private func obligations(
    _ history: JSONValue,
    profile: JSONValue = "england-2014",
    asOf today: JSONValue = "2026-02-17"
  ) -> Asked {
    Asked("obligations", ["history": history, "profile": profile, "asOf": today])
  }

  private func history(
    of plan: JSONValue = "p1",
    _ events: JSONValue...
  ) -> JSONValue {
    ["plan": plan, "events": .array(events)]
  }

  private let meeting: JSONValue = ["kind": "reviewMeeting", "day": "2026-02-02"]

  @Test("An obligation says what is due, on whom it binds, on whose word, and why")
  func report() throws {
    let list = obligations(history(meeting)).output?["obligations"]?.elements ?? []
    let report = try #require(
      list.first { $0["id"] == "p1/review.report/2026-02-02" }
    )
    #expect(report["due"] == "2026-02-16")
    #expect(report["state"] == "overdue")
    #expect(report["bound"] == "limit")
    #expect(report["binds"] == "school")
    #expect(report["force"] == "must")
    #expect(report["reason"]?.text?.contains("2 February 2026") == true)
  }

  @Test("Obligations of several plans stand in one list, in order of the day")
  func severalPlans() throws {
    let request: JSONValue = ["kind": "assessmentRequested", "day": "2026-01-05"]
    let asked = obligations([history(of: "p2", request), history(meeting)])
    let list = try #require(asked.output?["obligations"]?.elements)
    let days = list.compactMap { $0["due"]?.text }
    let plans = Set(list.compactMap { $0["id"]?.text?.prefix(2) })
    #expect(days == days.sorted())
    #expect(plans == ["p1", "p2"])
    #expect(obligations([]).output == ["obligations": []])
  }

  @Test("Working days are those of the nation of the profile")
  func bankHolidays() {
    let asked = obligations(
      history(
        ["kind": "familyMoved", "day": "2026-12-01"],
        ["kind": "moveKnown", "day": "2026-12-14"]
      ),
      asOf: "2026-12-20"
    )
    let list = asked.output?["obligations"]?.elements ?? []
    let days = list.filter { $0["binds"] == "previousAuthority" }.map { $0["due"] }
    #expect(days == ["2027-01-06"])
  }

  @Test("Whom a plan is for changes nothing of what is due")
  func people() {
    let known: JSONValue = [
      "plan": "p1", "pupil": "u1", "class": "5B", "responsible": ["c1", "c2"],
      "events": [meeting],
    ]
    #expect(obligations(known).output == obligations(history(meeting)).output)
    #expect(obligations(known).output != nil)
  }

  @Test(
    "A history that can't be read is refused with its place, and quoted nowhere",
    arguments: [
      (["plan": "Riverbank"], "history.events"),
      (["events": []], "history.plan"),
      (["plan": "", "events": []], "history.plan"),
      (["plan": "p1", "events": ["Riverbank"]], "history.events[0].kind"),
      (
        ["plan": "p1", "events": [["kind": "planMade", "day": "Riverbank"]]],
        "history.events[0].day"
      ),
      (
        ["plan": "p1", "events": [], "exceptions": [["code": "c"]]],
        "history.exceptions[0].from"
      ),
      (
        ["plan": "p1", "events": [], "reviews": [["id": "r1"]]],
        "history.reviews[0].day"
      ),
      (["plan": "p1", "events": [], "responsible": [1]], "history.responsible[0]"),
      ([["plan": "p1"]], "history[0].events"),
      ("Riverbank", "history.events"),
    ] as [(JSONValue, String)]
  )
  func badHistories(history: JSONValue, place: String) {
    let asked = obligations(history)
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.hasPrefix("\(place): ") == true)
    #expect(asked.message?.contains("Riverbank") == false)
  }

  @Test("A profile that is not here is refused with those that are")
  func unknownProfile() {
    let asked = obligations(history(meeting), profile: "riverbank-2026")
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.hasPrefix("profile: write one of england-2014, ") == true)
  }
}
