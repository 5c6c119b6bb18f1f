import PlanCodec
import Testing

@Suite("Operations on criteria")
struct CriterionOperationsTests {
  private static let window: JSONValue = ["kind": "occasions", "pass": 2, "of": 3]

  @Test("Fewer occasions than the window holds are not judged")
  func tooFew() {
    let input: JSONValue = ["criterion": Self.window, "passes": [1, 1]]
    let output = Asked("ratioOfOccasions", input).output
    #expect(output?["state"] == "notEnoughData")
    #expect(output?["firstMetIndex"] == .null)
  }

  @Test("A criterion that can't be is not judged, and the reason is given")
  func impossible() {
    let criterion: JSONValue = ["kind": "occasions", "pass": 4, "of": 3]
    let input: JSONValue = ["criterion": criterion, "passes": [1, 1, 1]]
    let output = Asked("ratioOfOccasions", input).output
    #expect(output?["state"] == "cannotJudge")
    #expect(output?["reason"]?.text?.isEmpty == false)
  }

  @Test("A pass is yes or no, 1 or 0")
  func passes() {
    let yes: JSONValue = ["criterion": Self.window, "passes": [true, 1, false]]
    #expect(Asked("ratioOfOccasions", yes).output?["firstMetIndex"] == 2)
    let two: JSONValue = ["criterion": Self.window, "passes": [2]]
    #expect(Asked("ratioOfOccasions", two).errorCode == "invalidInput")
  }

  @Test("Readings of a target are judged as they stand in a plan, gaps apart")
  func readings() {
    let criterion: JSONValue = ["kind": "percent", "percent": 80, "consecutive": 2]
    let target = TargetRecord(["criterion": criterion]).value
    let readings: JSONValue = [
      ["id": "r-1", "on": "2026-10-05", "value": 8, "outOf": 10],
      ["id": "r-2", "on": "2026-10-12", "gap": "absent"],
      ["id": "r-3", "on": "2026-10-19", "value": 4, "outOf": 5],
      ["id": "r-4", "target": "t-2", "on": "2026-10-26", "value": 0, "outOf": 5],
      ["id": "r-5", "on": "2026-11-02", "value": 0, "outOf": 0],
    ]
    let input: JSONValue = ["target": target, "readings": readings, "asOf": "2026-12-01"]
    let output = Asked("criterion.evaluate", input).output
    #expect(output?["firstMet"] == "2026-10-19")
    #expect(output?["missed"] == 1)
    #expect(output?["unused"]?.elements?.first?["reading"] == "r-5")
    #expect(output?["administered"] == 2)
  }

  @Test("A record that can't be read is an error at its place that repeats nothing")
  func unreadable() {
    let readings: JSONValue = [["id": "r-1", "on": "Zebedee"]]
    let input: JSONValue = [
      "target": TargetRecord().value, "readings": readings, "asOf": "2026-12-01",
    ]
    let asked = Asked("criterion.evaluate", input)
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.hasPrefix("readings/0/on") == true)
    #expect(asked.message?.contains("Zebedee") == false)
  }
}
