import PlanCodec
import Testing

@Suite("Hostile requests about progress")
struct HostileProgressTests {
  @Test("Whatever stands in the place of a value is answered, and no error repeats it")
  func replacedValues() throws {
    let suites = ["science-progress.json", "progress.json"]
    let requests = try HostileInputs(suites: suites).requests
    let bad = requests.filter { request in
      let asked = Asked(request.operation, request.input)
      let repeats = asked.message?.contains(HostileInputs.word) == true
      return repeats || !asked.isWellFormed
    }
    #expect(bad.map(\.operation) == [])
    #expect(Set(requests.map(\.operation)).count > 40)
  }

  @Test(
    "Lists that would take a method too long are out of range",
    arguments: [
      "ols", "theilSen", "trend", "kendall", "trendVsAim", "projectedCrossing",
      "tukeyTriSplit",
    ]
  )
  func longSeries(operation: String) {
    let series = Self.series
    let input: JSONValue = [
      "x": series, "y": series, "method": "theilSen", "target": 1, "aimRates": [1],
    ]
    #expect(Asked(operation, input).errorCode == "outOfRange")
  }

  @Test(
    "Phases that would take a method too long are out of range",
    arguments: [
      "singleCase", "overlap.parker2011", "nap.se", "nap.pv2009", "nap.decreasing",
      "tauU.parker2011", "tauU.bob", "tarlow2017.trendOnly", "tarlow2017.c", "pogo",
    ]
  )
  func longPhases(operation: String) {
    let input: JSONValue = ["A": Self.series, "B": Self.series, "goal": 1]
    #expect(Asked(operation, input).errorCode == "outOfRange")
  }

  @Test("So are cases of which one is too long, and too many cases")
  func longCases() {
    let long: JSONValue = ["cases": [["A": Self.series, "B": [1, 2, 3]]]]
    #expect(Asked("lrr", long).errorCode == "outOfRange")
    let many: JSONValue = ["cases": .array(Array(repeating: [:], count: 21))]
    #expect(Asked("lrr", many).errorCode == "outOfRange")
    let scores: JSONValue = ["cases": .array(Array(repeating: [1], count: 1_000))]
    #expect(Asked("medianBaseline.batch", scores).errorCode == "outOfRange")
    let goals: JSONValue = ["scores": Self.series]
    #expect(Asked("tScore", goals).errorCode == "outOfRange")
  }

  @Test("Readings of a whole school are out of range for one target")
  func manyReadings() {
    let readings = JSONValue.array(Array(repeating: [:], count: 20_000))
    let input: JSONValue = [
      "target": TargetRecord().value, "readings": readings, "asOf": "2026-12-01",
    ]
    let operations = ["criterion.evaluate", "progress", "signals"]
    let codes = operations.map { Asked($0, input).errorCode }
    #expect(codes == ["outOfRange", "outOfRange", "outOfRange"])
  }

  @Test("A decision point with more conditions than anybody agrees on is out of range")
  func manyConditions() {
    let condition: JSONValue = [
      "metric": "value", "statistic": "latest", "comparison": "lessThan", "value": 1,
    ]
    let point: JSONValue = [
      "id": "p-1", "conditions": .array(Array(repeating: condition, count: 21)),
      "combination": "all", "proposes": "discuss",
    ]
    let input: JSONValue = [
      "target": TargetRecord().value, "point": point, "asOf": "2026-12-01",
    ]
    #expect(Asked("decision.evaluate", input).errorCode == "outOfRange")
  }

  private static let series = JSONValue.array(
    (0..<5_000).map { .number(JSONNumber($0)) }
  )
}
