import PlanCodec
import Testing

@Suite("Operations that put targets into words")
struct RenderingOperationsTests {
  private static let target: JSONValue = [
    "id": "t-1", "style": "smart", "lifecycle": "active", "achievement": "notStarted",
    "skill": ["verb": "solve", "object": "two-step word problems"],
    "condition": "given a number line",
    "criterion": ["kind": "occasions", "passes": 8, "occasions": 10],
    "measure": [
      "tool": "probe", "frequency": ["times": 1, "period": "week", "every": 1],
    ],
    "due": "2027-06-30",
  ]

  @Test("A teacher's sentence holds every part, and what is read out of it is the same")
  func teacher() {
    let input: JSONValue = ["target": Self.target, "audience": "teacher"]
    let text = Asked("target.render", input).output?["text"] ?? nil
    let read = Asked("parseGoal", ["text": text]).output
    #expect(read?["due"]?["latestDate"] == "2027-06-30")
    #expect(read?["verb"] == "solve")
    #expect(read?["condition"]?.text?.contains("given a number line") == true)
    #expect(read?["criterion"]?["pass"] == 8 && read?["criterion"]?["of"] == 10)
    #expect(read?["frequency"] == "weekly")
  }

  @Test("A pupil reads other words than a teacher, and a name is put in if it is given")
  func audiences() {
    func text(_ audience: String, learner: JSONValue = nil) -> String {
      let input: JSONValue = [
        "target": Self.target, "audience": .string(audience), "learner": learner,
      ]
      return Asked("target.render", input).output?["text"]?.text ?? ""
    }
    #expect(text("pupil").contains("I "))
    #expect(text("pupil") != text("teacher"))
    #expect(text("teacher", learner: "Amir").contains("Amir"))
  }

  @Test("What is no target, or for nobody, is an error")
  func refused() {
    let inputs: [JSONValue] = [
      [:], ["target": "text", "audience": "pupil"], ["target": Self.target],
      ["target": Self.target, "audience": "everybody"],
    ]
    let codes = inputs.map { Asked("target.render", $0).errorCode }
    #expect(codes == Array(repeating: "invalidInput", count: inputs.count))
  }
}
