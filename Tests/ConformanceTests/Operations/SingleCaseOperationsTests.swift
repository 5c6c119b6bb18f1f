import PlanCodec
import Testing

@Suite("Operations on two phases")
struct SingleCaseOperationsTests {
  @Test("Phases with too few values are null in every member, each with its reason")
  func tooFew() {
    let output = Asked("singleCase", ["A": [1, 2], "B": [3, 4, 5]]).output
    let names = ["nap", "tauU", "hedgesG", "lrr1", "pogo", "cdc"]
    #expect(names.allSatisfy { output?[$0] == .null })
    #expect(names.allSatisfy { output?["reasons"]?[$0]?.text?.isEmpty == false })
    #expect(output?["reason"]?.text?.isEmpty == false)
  }

  @Test("Only what can't be had is null")
  func someMissing() {
    let input: JSONValue = ["A": [5, 5, 5], "B": [6, 7, 9], "goal": 10]
    let output = Asked("singleCase", input).output
    #expect(output?["nap"] == 1)
    #expect(output?["smd"] == .null)
    #expect(output?["reasons"]?["nap"] == nil)
    #expect(output?["pogo"]?.number != nil)
  }

  @Test("Ratios need a scale with a true zero")
  func ordinal() {
    let input: JSONValue = ["A": [1, 2, 3], "B": [3, 4, 5], "scale": "ordinal"]
    let output = Asked("singleCase", input).output
    #expect(output?["lrr1"] == .null)
    #expect(output?["nap"]?.number != nil)
  }

  @Test("A goal below shows that less is better, unless the request says otherwise")
  func goalBelow() {
    let input: JSONValue = ["A": [12, 14, 10], "B": [8, 6, 4], "goal": 2]
    #expect(Asked("pogo", input).output?["pogo"] == 60)
    let upwards: JSONValue = [
      "A": [12, 14, 10], "B": [8, 6, 4], "goal": 2, "improvement": "increase",
    ]
    #expect(Asked("pogo", upwards).output?["pogo"] == .null)
  }

  @Test("A scale or a way to get better that is none is an error")
  func unknownWords() {
    let scale: JSONValue = ["A": [1, 2, 3], "B": [3, 4, 5], "scale": "nominal"]
    let way: JSONValue = ["A": [1, 2, 3], "B": [3, 4, 5], "improvement": "sideways"]
    #expect(Asked("singleCase", scale).errorCode == "invalidInput")
    #expect(Asked("singleCase", way).errorCode == "invalidInput")
  }
}
