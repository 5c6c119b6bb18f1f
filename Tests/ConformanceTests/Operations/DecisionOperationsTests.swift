import PlanCodec
import Testing

@Suite("Operations on decision rules and points")
struct DecisionOperationsTests {
  private static let aim: JSONValue = ["baseline": 42, "roi": 2]

  @Test("A run of no readings is out of range")
  func emptyRun() {
    let input: JSONValue = ["aim": Self.aim, "k": 0, "cases": []]
    #expect(Asked("fourPoint", input).errorCode == "outOfRange")
  }

  @Test("Phases are named by letters, not as the request names them")
  func phaseNames() {
    let observations: JSONValue = [
      ["week": 1, "value": 43, "phase": "Zebedee"],
      ["week": 2, "value": 43, "phase": "Dougal"],
    ]
    let asked = Asked("phaseAware", ["aim": Self.aim, "observations": observations])
    #expect(asked.output?["countedInPhaseA"] == 1)
    #expect(asked.output?["countedInPhaseB"] == 1)
    #expect(!String(decoding: asked.line, as: UTF8.self).contains("Zebedee"))
  }

  @Test("Observations that are out of order are an error")
  func order() {
    let observations: JSONValue = [
      ["week": 2, "value": 43, "phase": "A"], ["week": 2, "value": 43, "phase": "A"],
    ]
    let input: JSONValue = ["aim": Self.aim, "observations": observations]
    #expect(Asked("phaseAware", input).errorCode == "invalidInput")
  }

  @Test("A point that fires proposes the step that was agreed beforehand")
  func fires() {
    let output = Asked("decision.evaluate", Self.evaluation(of: 70)).output
    #expect(output?["state"] == "fired")
    #expect(output?["proposes"] == "switchStrategy")
    #expect(output?["conditions"]?.elements?.first?["observed"] == 70)
  }

  @Test("A point that does not fire proposes nothing")
  func satisfied() {
    let output = Asked("decision.evaluate", Self.evaluation(of: 90)).output
    #expect(output?["state"] == "satisfied")
    #expect(output?["proposes"] == .null)
  }

  private static func evaluation(of percent: JSONValue) -> JSONValue {
    let condition: JSONValue = [
      "metric": "percentCorrect", "statistic": "latest", "comparison": "lessThan",
      "value": 80,
    ]
    let point: JSONValue = [
      "id": "p-1", "conditions": [condition], "combination": "all",
      "proposes": "switchStrategy",
    ]
    let reading: JSONValue = [
      "id": "r-1", "on": "2026-10-05", "value": percent, "unit": "percent",
    ]
    return [
      "target": TargetRecord().value, "point": point, "readings": [reading],
      "asOf": "2026-12-01",
    ]
  }
}
