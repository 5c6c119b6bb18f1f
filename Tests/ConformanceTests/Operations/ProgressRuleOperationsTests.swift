import PlanCodec
import Testing

@Suite("Operations on rules of progress")
struct ProgressRuleOperationsTests {
  @Test("Positions are below, on or above a line, and nothing else")
  func positions() {
    let few = Asked("presets", ["relations": [[-1, 0, 1], []]]).output
    #expect(few?["fourPoint"] == ["insufficientData", "insufficientData"])
    #expect(Asked("presets", ["relations": [[2]]]).errorCode == "invalidInput")
  }

  @Test("A check after the due day, or of too few values, is null with a reason")
  func noCheck() {
    func input(_ elapsed: JSONValue, _ values: JSONValue) -> JSONValue {
      [
        "baseline": 42, "target": 72, "totalWeeks": 20, "elapsedWeeks": elapsed,
        "lastThree": values,
      ]
    }
    let inputs = [input(21, [1, 2, 3]), input(10, [1, 2]), input(10, [])]
    let outputs = inputs.map { Asked("midpointCheck", $0).output }
    #expect(outputs.allSatisfy { $0?["attainmentRatio"] == .null })
    #expect(outputs.allSatisfy { $0?["reason"]?.text?.isEmpty == false })
  }

  @Test("Weeks that are no whole days are an error")
  func partsOfDays() throws {
    let weeks = try JSONValue(parsing: Array("10.3".utf8))
    let input: JSONValue = [
      "baseline": 42, "target": 72, "totalWeeks": 20, "elapsedWeeks": weeks,
      "lastThree": [1, 2, 3],
    ]
    #expect(Asked("midpointCheck", input).errorCode == "invalidInput")
  }

  @Test("A target without readings has signals that ask for data")
  func noReadings() {
    let input: JSONValue = ["target": TargetRecord().value, "asOf": "2026-12-01"]
    let signals = Asked("signals", input).output?["signals"]?.elements ?? []
    #expect(!signals.isEmpty)
    #expect(!signals.contains { $0["status"] == "success" })
  }
}
