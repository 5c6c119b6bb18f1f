import PlanCodec
import Testing

@Suite("Operations on equity")
struct EquityOperationsTests {
  @Test("No cycles raise no flags")
  func noCycles() {
    #expect(Asked("flags", ["cycles": []]).output?["flags"] == [])
    #expect(Asked("flags.noStretch", ["cycles": []]).output?["flags"] == [])
  }

  @Test("A reason that was written down settles the question of a lower target")
  func reason() {
    func flags(reason: JSONValue) -> JSONValue? {
      let before: JSONValue = [
        "goalKey": "k", "baseline": 10, "target": 50, "weeks": 12,
      ]
      let after: JSONValue = [
        "goalKey": "k", "baseline": 12, "target": 40, "weeks": 12,
        "reasonForLowering": reason,
      ]
      return Asked("flags", ["cycles": [before, after]]).output?["flags"]
    }
    #expect(flags(reason: nil) == ["E4.loweredWithoutReason"])
    #expect(flags(reason: "") == ["E4.loweredWithoutReason"])
    #expect(flags(reason: "Two months in hospital") == [])
  }

  @Test("A test of progress without its numbers is null")
  func missingNumbers() {
    let pupil: JSONValue = ["start": 40, "now": 46]
    let output = Asked("cop617", ["pupil": pupil, "weeks": 10]).output
    #expect(output?["weeklyRate"]?.number?.doubleValue == 0.6)
    let tests = [
      "slowerThanPeersSameBaseline", "belowPreviousRate", "failsToCloseGap", "widensGap",
      "lessThanExpected",
    ]
    let judged = tests.filter { output?[$0] != .null }
    #expect(judged == [])
  }

  @Test("Weeks are above zero, and the share of peers' growth is of whole percents")
  func ranges() throws {
    let pupil: JSONValue = ["start": 40, "now": 46]
    let share = try JSONValue(parsing: Array("0.755".utf8))
    let inputs: [JSONValue] = [
      ["pupil": pupil, "weeks": 0], ["pupil": pupil, "weeks": -1],
      ["pupil": pupil, "weeks": 10, "significantlySlowerRatio": share],
      ["pupil": pupil, "weeks": 10, "direction": "sideways"],
    ]
    let codes = inputs.map { Asked("cop617", $0).errorCode }
    #expect(codes == Array(repeating: "invalidInput", count: inputs.count))
  }

  @Test("Words that a signal may not use are given with their bytes")
  func words() {
    let text: JSONValue = "Zo\u{EB} probably has dyslexia."
    let output = Asked("signalText", ["texts": [text]]).output
    #expect(output?["allowed"] == [false])
    let ranges = output?["problems"]?.elements?.first?.elements?.map { $0["range"] }
    #expect(ranges?.contains([18, 26]) == true)
  }
}
