import PlanCodec
import Testing

@Suite("Operations on baselines")
struct BaselineOperationsTests {
  @Test("No scores have no median, and the reason is given")
  func noScores() {
    let output = Asked("medianBaseline", ["scores": []]).output
    #expect(output?["median"] == .null)
    #expect(output?["reason"]?.text?.isEmpty == false)
  }

  @Test("A due day that is not after the baseline has no line, and the reason is given")
  func noLine() {
    let point: JSONValue = ["date": "2026-09-07", "value": 4]
    let input: JSONValue = ["baseline": point, "target": point, "dates": ["2026-09-07"]]
    let output = Asked("aimlineValue", input).output
    #expect(output?["values"] == .null)
    #expect(output?["reason"]?.text?.isEmpty == false)
  }

  @Test("The line of a target as it stands in a plan has the weekly rate")
  func targetLine() {
    let output = Asked("aimline", ["target": Self.target, "dates": ["2026-11-16"]]).output
    #expect(output?["weeks"] == 20)
    #expect(output?["values"] == [57])
    #expect(output?["reason"] == .null)
  }

  @Test("A target without a value to reach has no line, and the reason is given")
  func noGoal() {
    let output = Asked("aimline", ["target": TargetRecord().value]).output
    #expect(output?["weeklyRate"] == .null)
    #expect(output?["reason"]?.text?.isEmpty == false)
  }

  @Test("A closure that ends before it starts is an error")
  func backwards() {
    let closure: JSONValue = ["start": "2026-11-01", "end": "2026-10-26"]
    let input: JSONValue = ["target": Self.target, "closures": [closure]]
    #expect(Asked("aimline", input).errorCode == "invalidInput")
  }

  private static let target = TargetRecord([
    "goal": 72, "due": "2027-01-25", "baseline": ["value": 42, "on": "2026-09-07"],
  ]).value
}
