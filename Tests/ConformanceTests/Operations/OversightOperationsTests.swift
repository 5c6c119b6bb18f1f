import PlanCodec
import Testing

@Suite("Operations on oversight, cohorts and instruments")
struct OversightOperationsTests {
  @Test(
    "Software in any guise answers no proposal",
    arguments: ["ai", "rule", "software"]
  )
  func software(actor: String) {
    let attempts = ["accepted", "overridden", "deferred"].map { answer -> JSONValue in
      [
        "actor": .string(actor), "from": "proposed", "to": .string(answer),
        "rationale": "the data are clear",
      ]
    }
    let output = Asked("stateMachine", ["attempts": .array(attempts)]).output
    #expect(output?["allowed"] == [false, false, false])
    #expect(output?["problems"]?.elements?.allSatisfy { $0.text != nil } == true)
  }

  @Test("A person of a known role may answer, somebody unknown is an error")
  func people() {
    func asked(_ actor: JSONValue) -> Asked {
      let attempt: JSONValue = ["actor": actor, "from": "proposed", "to": "accepted"]
      return Asked("stateMachine", ["attempts": [attempt]])
    }
    #expect(asked("senco").output?["allowed"] == [true])
    #expect(asked("Zebedee").errorCode == "invalidInput")
  }

  @Test("A state that there is not leads nowhere")
  func unknownState() {
    let attempt: JSONValue = ["actor": "teacher", "from": "lost", "to": "found"]
    let output = Asked("stateMachine", ["attempts": [attempt]]).output
    #expect(output?["allowed"] == [false])
  }

  @Test("Small counts are null, and no total gives them away")
  func smallCounts() {
    let counts: JSONValue = [[40, 25], [8, 30], [22, 31]]
    let output = Asked("cohort", ["counts": counts, "minimum": 10]).output
    let rows = output?["cells"]?.elements ?? []
    #expect(rows.count == 3)
    #expect(rows.contains { $0 == [nil, nil] })
    #expect(output?["reason"]?.text?.isEmpty == false)
  }

  @Test("Counts below zero or beyond any school are out of range")
  func noCounts() {
    let codes = ["-1", "1000000001", "1e400"].map { text in
      let count = JSONNumber(text).map(JSONValue.number) ?? .null
      return Asked("cohort", ["counts": [[count]]]).errorCode
    }
    #expect(codes == ["outOfRange", "outOfRange", "outOfRange"])
  }

  @Test("A score that no band holds has none, and says why")
  func noBand() {
    let output = Asked("sdqTeacherBand", ["totals": [41, 12]]).output
    #expect(output?["bands"] == [nil, "slightlyRaised"])
    #expect(output?["reasons"]?.elements?.first?.text?.isEmpty == false)
  }
}
