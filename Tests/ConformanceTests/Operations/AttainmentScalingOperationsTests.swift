import PlanCodec
import Testing

@Suite("Operations on goal attainment scaling")
struct AttainmentScalingOperationsTests {
  @Test("Goals without a level are dropped and named by their place")
  func missingLevel() {
    let output = Asked("tScore", ["scores": [nil, 0, 0]]).output
    #expect(output?["t"] == 50)
    #expect(output?["dropped"]?.elements?.map { $0["place"] } == [0])
  }

  @Test("Without a goal, or with a correlation that is none, there is no score")
  func noScore() {
    let inputs: [JSONValue] = [
      ["scores": []], ["scores": [nil]], ["scores": [0], "rho": 2],
    ]
    let outputs = inputs.map { Asked("tScore", $0).output }
    #expect(outputs.allSatisfy { $0?["t"] == .null })
    #expect(outputs.allSatisfy { $0?["reason"]?.text?.isEmpty == false })
  }

  @Test("Weights that are not one for each goal are an error")
  func uneven() {
    let input: JSONValue = ["scores": [0, 1], "weights": [1]]
    #expect(Asked("tScore", input).errorCode == "invalidInput")
  }

  @Test("A scale that nobody locked is noticed")
  func notLocked() {
    let levels: JSONValue = [["level": 0, "descriptor": "Reads ten words", "anchor": 10]]
    let output = Asked("gas.check", ["levels": levels]).output
    #expect(output?["findings"]?.elements?.isEmpty == false)
  }

  @Test("Levels without an order are null, with a reason")
  func noOrder() {
    let input: JSONValue = [
      "levels": [["level": 0, "minSteps": 4], ["level": 0, "minSteps": 4]],
      "observations": [["steps": 4]],
    ]
    let output = Asked("levelFromObservation", input).output
    #expect(output?["level"] == [nil])
    #expect(output?["reasons"]?.elements?.first?.text?.isEmpty == false)
  }
}
