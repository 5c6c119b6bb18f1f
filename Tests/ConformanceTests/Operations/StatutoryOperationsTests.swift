import PlanCodec
import Testing

@Suite("Operations on the statutory clock")
struct StatutoryOperationsTests {
  @Test("An assessment has three limits, in weeks of the calendar")
  func assessment() {
    #expect(
      Asked("ehc.assessment", ["requested": "2026-06-15"]).output
        == ["decision": "2026-07-27", "noPlan": "2026-10-05", "final": "2026-11-02"]
    )
  }

  @Test("Fifteen days beginning with the day of service end fourteen days after it")
  func draftResponse() {
    let output = Asked("ehc.draftResponse", ["served": "2026-09-28"]).output
    #expect(output == ["lastDay": "2026-10-12"])
  }

  @Test("An annual review has only the days that follow from what is known")
  func annualReview() {
    func names(_ input: JSONValue) -> [String]? {
      Asked("ehc.annualReview", input).output?.members?.map(\.name)
    }
    let twelveMonths = ["completeBy", "latestMeeting"]
    let meeting = ["noticeBy", "reportBy", "decisionBy", "amendedPlanBy"]
    let both: JSONValue = ["anchor": "2025-03-10", "meeting": "2026-02-02"]
    #expect(names(["anchor": "2025-03-10"]) == twelveMonths)
    #expect(names(["meeting": "2026-11-10"]) == meeting)
    #expect(names(["amendmentNotice": "2026-12-08"]) == ["amendedPlanBy"])
    #expect(names(both) == twelveMonths + meeting)
    #expect(names([:]) == nil)
  }

  @Test(
    "A plan is amended before the day of the regulation, not on it",
    arguments: [
      ("other", "2026-02-15", "2026-02-14"),
      ("secondaryToPost16", "2026-03-31", "2026-03-30"),
    ] as [(JSONValue, JSONValue, JSONValue)]
  )
  func phaseTransfer(kind: JSONValue, statutory: JSONValue, last: JSONValue) {
    let asked = Asked("ehc.phaseTransfer", ["transferYear": 2026, "kind": kind])
    #expect(asked.output == ["statutoryDate": statutory, "lastDay": last])
  }

  @Test(
    "A long closure makes room for a late advice from a week before it to a week before its end",
    arguments: [
      ("2026-07-14", false), ("2026-07-15", true),
      ("2026-08-26", true), ("2026-08-27", false),
    ] as [(JSONValue, JSONValue)]
  )
  func holidayException(requested: JSONValue, applies: JSONValue) {
    let asked = Asked(
      "ehc.holidayException",
      [
        "closedFrom": "2026-07-22", "reopens": "2026-09-02", "adviceRequested": requested,
      ]
    )
    #expect(asked.output == ["applies": applies])
  }

  @Test(
    "A deadline outside the calendar is out of range",
    arguments: [
      ("ehc.assessment", ["requested": "9999-12-01"]),
      ("ehc.draftResponse", ["served": "9999-12-31"]),
      ("ehc.annualReview", ["anchor": "9999-06-01"]),
      ("ehc.annualReview", ["meeting": "0001-01-01"]),
      ("ehc.annualReview", ["amendmentNotice": "9999-12-01"]),
      ("ehc.phaseTransfer", ["transferYear": 0, "kind": "other"]),
      ("ehc.phaseTransfer", ["transferYear": 10_000, "kind": "secondaryToPost16"]),
    ] as [(String, JSONValue)]
  )
  func outOfRange(operation: String, input: JSONValue) {
    let asked = Asked(operation, input)
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "outOfRange")
  }

  @Test(
    "What can't be read is refused with its place, and quoted nowhere",
    arguments: [
      ("ehc.assessment", ["requested": "Riverbank"], "requested"),
      ("ehc.draftResponse", [:], "served"),
      ("ehc.annualReview", [:], "input"),
      ("ehc.annualReview", ["anchor": "Riverbank"], "anchor"),
      ("ehc.phaseTransfer", ["transferYear": 2026, "kind": "Riverbank"], "kind"),
      ("ehc.phaseTransfer", ["transferYear": "2026", "kind": "other"], "transferYear"),
      (
        "ehc.holidayException",
        [
          "closedFrom": "2026-09-02", "reopens": "2026-07-22",
          "adviceRequested": "2026-08-01",
        ],
        "reopens"
      ),
    ] as [(String, JSONValue, String)]
  )
  func badInput(operation: String, input: JSONValue, place: String) {
    let asked = Asked(operation, input)
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.hasPrefix("\(place): ") == true)
    #expect(asked.message?.contains("Riverbank") == false)
  }
}
