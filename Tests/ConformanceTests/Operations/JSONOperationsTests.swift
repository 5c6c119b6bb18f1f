import PlanCodec
import Testing

@testable import plan_conformance

@Suite("Operations on JSON")
struct JSONOperationsTests {
  private static let plan = """
    {"format":"learning-plan","version":"1.0","id":"plan-1","pupil":"p-0417",\
    "kind":"senSupportPlan","lifecycle":"active"}
    """

  private static func text(_ plain: String) -> JSONValue {
    .string(Base64.text(of: Array(plain.utf8)))
  }

  // MARK: Inputs

  @Test(
    "An input without bytes in base64 is refused",
    arguments: ["json.check", "plan.decode", "ndjson.decode"],
    [
      nil, 7, [], "e", "e30", "e30=\n", "e3 0", "{}", "e30==", "e31=",
    ] as [JSONValue]
  )
  func badBase64(operation: String, value: JSONValue) {
    let asked = Asked(operation, ["base64": value, "mode": "strict"])
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.hasPrefix("base64: ") == true)
  }

  @Test(
    "A document is read in one of two modes",
    arguments: [nil, "Strict", "", 1, true] as [JSONValue]
  )
  func badModes(mode: JSONValue) {
    let asked = Asked("plan.decode", ["base64": Self.text(Self.plan), "mode": mode])
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.hasPrefix("mode: ") == true)
  }

  @Test(
    "A plan is written in one of two forms",
    arguments: ["Pretty", "", 1, true] as [JSONValue]
  )
  func badForms(form: JSONValue) throws {
    let plan = try JSONValue(parsing: Array(Self.plan.utf8))
    let asked = Asked("plan.encode", ["plan": plan, "form": form])
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.hasPrefix("form: ") == true)
  }

  // MARK: Reading

  @Test("The canonical text of a document is that of its own format")
  func formats() throws {
    let texts = [
      Self.plan, #"{"format":"learning-plan-bundle","version":"1.0"}"#,
      #"{"format":"learning-plan-pupil","version":"1.0","id":"p-1"}"#,
    ]
    for mode: JSONValue in ["strict", "lenient"] {
      let outputs = texts.map {
        Asked("plan.decode", ["base64": Self.text($0 + " "), "mode": mode]).output
      }
      #expect(outputs.map { $0?["canonical"] } == texts.map { Self.text($0 + "\n") })
      #expect(outputs.allSatisfy { $0?["accepted"] == true && $0?["problems"] == [] })
    }
  }

  @Test("A document of an unknown format is not read, in either mode")
  func unknownFormat() {
    let text = Self.text(#"{"format":"timetable","version":"1.0"}"#)
    let outputs = (["strict", "lenient"] as [JSONValue]).map {
      Asked("plan.decode", ["base64": text, "mode": $0]).output
    }
    #expect(outputs.allSatisfy { $0?["accepted"] == false && $0?["canonical"] == .null })
    let codes = outputs.map { $0?["problems"]?.elements?.map { $0["code"] } }
    #expect(codes == [["wrongFormat"], ["wrongFormat"]])
  }

  @Test("A document with more problems than are listed says so")
  func manyProblems() {
    let members = (0..<150).map { "\"starts\":\"\($0)\"" }.joined(separator: ",")
    let text = Self.plan.dropLast() + ",\(members)}"
    let output = Asked(
      "plan.decode",
      ["base64": Self.text(String(text)), "mode": "lenient"]
    ).output
    #expect(output?["problems"]?.elements?.count == 100)
    #expect(output?["hasMore"] == true)
    #expect(output?["accepted"] == true)
  }

  // MARK: Writing

  @Test("A plan that can't be read is an error that names the field")
  func invalidPlan() {
    let plan: JSONValue = [
      "format": "learning-plan", "version": "1.0", "id": "plan-1", "pupil": "Zebedee",
      "kind": "senSupportPlan", "lifecycle": "active", "starts": "Zebedee",
    ]
    let asked = Asked("plan.encode", ["plan": plan])
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "invalidDay")
    #expect(asked.message?.hasPrefix("plan/starts: ") == true)
    #expect(!asked.answer.canonicalText.contains("Zebedee"))
  }

  @Test("What is written is read back the same, in both forms and at full depth")
  func roundTrip() throws {
    let deep = String(repeating: "[", count: 62) + String(repeating: "]", count: 62)
    let value = "[1e400,-0,1.50,9007199254740993,\(deep)]"
    let text = Self.plan.dropLast() + ",\"example.org/x\":\(value)}"
    for form in ["canonical", "pretty"] {
      let line =
        #"{"op":"plan.encode","input":{"form":"\#(form)","plan":\#(text)}}"#
      let base64 = try #require(Asked(line).output?["base64"])
      let again = Asked("plan.decode", ["base64": base64, "mode": "strict"]).output
      #expect(again?["canonical"] == Self.text(text + "\n"))
    }
  }

  // MARK: Lines

  @Test("Any line end and blank lines leave the numbers of lines as they are")
  func lines() {
    let text = "\n\(Self.plan)\r\n \t\r\n{}\n\n\(Self.plan)\r\nnull"
    let output = Asked("ndjson.decode", ["base64": Self.text(text)]).output
    #expect(output?["plans"] == 2)
    #expect(output?["badLines"]?.elements?.map { $0["line"] } == [4, 7])
  }
}
