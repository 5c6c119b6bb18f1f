import PlanCodec
import Testing

@Suite("Operations on ambition")
struct AmbitionOperationsTests {
  private static let step: JSONValue = ["baseline": 60, "target": 70, "weeks": 20]

  @Test("Without weeks, or without a way to get better, there is no rate")
  func noRate() {
    let cases: JSONValue = [
      ["baseline": 60, "target": 70, "weeks": 0],
      ["baseline": 60, "target": 70, "weeks": 20, "direction": "maintain"],
      ["baseline": 70, "target": 60, "weeks": 20, "direction": "decrease"],
    ]
    let output = Asked("requiredWeeklyROI", ["cases": cases]).output
    #expect(output?["roi"]?.elements?.map(\.isNull) == [true, true, false])
    #expect(output?["roi"]?.elements?.last?.number?.doubleValue == 0.5)
  }

  @Test("Without growth to hold it against, a goal is not judged, and a reason is given")
  func unknownGrowth() {
    let output = Asked("classify", ["cases": [Self.step]]).output
    #expect(output?["class"] == ["cannotJudge"])
    #expect(output?["reasons"]?.elements?.first?.text?.isEmpty == false)
  }

  @Test("A goal from too few scores is null, with a reason")
  func fewScores() {
    let input: JSONValue = [
      "weeks": [1, 2, 3], "scores": [20, 22, 24], "instructionalWeeksRemaining": 12,
    ]
    let output = Asked("goalIntraIndividual", input).output
    #expect(output?["goal"] == .null)
    #expect(output?["reason"]?.text?.isEmpty == false)
  }

  @Test("Scores and weeks that are not pairs are an error")
  func noPairs() {
    let input: JSONValue = [
      "weeks": [1, 2], "scores": [20], "instructionalWeeksRemaining": 12,
    ]
    #expect(Asked("goalIntraIndividual", input).errorCode == "invalidInput")
  }

  @Test("A grade or a percentile that no table has is null")
  func unknownNorm() {
    let fuchs = Asked("fuchs1993", ["grades": [0, 3, 99]]).output
    #expect(fuchs?["realistic"] == [nil, 1, nil])
    let rows: JSONValue = [["grade": 3, "percentile": 51]]
    let table = Asked("hasbrouckTindal2017.weekly", ["rows": rows]).output
    #expect(table?["weekly"] == [nil])
    #expect(table?["printedMatchesWhenRoundedTo1dp"] == [nil])
  }

  @Test("A number of more than 18 digits is out of range")
  func longNumbers() throws {
    let long = try JSONValue(parsing: Array("1234567890123456789012".utf8))
    let step: JSONValue = ["baseline": long, "target": 70, "weeks": 20]
    #expect(Asked("requiredWeeklyROI", ["cases": [step]]).errorCode == "outOfRange")
    #expect(Asked("classify", ["cases": [step]]).errorCode == "outOfRange")
  }
}
