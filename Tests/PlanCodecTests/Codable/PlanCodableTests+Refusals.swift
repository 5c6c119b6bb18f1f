import Foundation
import PlanCodec
import PlanModel
import Testing

// What is refused, and that no error says more than the place and the cure.

extension PlanCodableTests {
  @Test(
    "A field of another kind, or without its form, is an error with its place",
    arguments: [
      (#""starts":"Zebedee""#, JSONError.Code.invalidDay, "starts"),
      (#""starts":7"#, .wrongType, "starts"),
      (#""title":["Zebedee"]"#, .wrongType, "title"),
      (#""cycle":"Zebedee""#, .wrongType, "cycle"),
      (#""cycle":1.5"#, .wrongType, "cycle"),
      (#""targets":{"Zebedee":1}"#, .wrongType, "targets"),
      (#""targets":["Zebedee"]"#, .wrongType, "targets.0"),
      (#""targets":[null]"#, .wrongType, "targets.0"),
      (#""targets":null"#, .wrongType, "targets"),
      (#""targets":[{"id":"Zebedee"}]"#, .missingField, "targets.0"),
      (#""previousPlan":"""#, .invalidIdentifier, "previousPlan"),
      (#""academicYear":"Zebedee""#, .invalidText, "academicYear"),
      (
        #""provenance":[{"id":"v","path":"","at":"Zebedee"}]"#, .invalidInstant,
        "provenance.0.at"
      ),
      (
        #""targets":[{"id":"t","style":"s","goal":"Zebedee"}]"#, .wrongType,
        "targets.0.goal"
      ),
      (
        #""targets":[{"id":"t","style":"s","goal":1e60}]"#, .numberOutOfRange,
        "targets.0.goal"
      ),
    ]
  )
  func wrongFields(members: String, code: JSONError.Code, path: String) {
    let text = PlanTexts.plan(members)
    #expect(Self.reason(of: text) == Self.cure(code))
    #expect(Self.path(of: text) == path)
    #expect(!Self.words(of: text).contains("Zebedee"))
  }

  @Test("An error in a member that is not known is one of the record that holds it")
  func wrongUnknownMembers() {
    let deep = String(repeating: #"{"Zebedee":"#, count: 63) + "1"
    let texts = [
      PlanTexts.plan(#""Zebedee":\#(deep)\#(String(repeating: "}", count: 63))"#),
      PlanTexts.plan(#""Zebedee":[{"Zebedee":1e400}]"#),
      PlanTexts.plan(#""\#(String(repeating: "Zebedee", count: 40))":1"#),
    ]
    #expect(
      texts.map { Self.reason(of: $0) }
        == [Self.cure(.tooDeep), Self.cure(.wrongType), Self.cure(.nameTooLong)]
    )
    #expect(texts.map { Self.path(of: $0) } == ["", "", ""])
    #expect(texts.filter { Self.words(of: $0).contains("Zebedee") } == [])
  }

  @Test("Values may nest 64 deep in a coder")
  func depth() throws {
    let nested = { (depth: Int) in Data(JSONCases.nested(depth).utf8) }
    #expect(throws: Never.self) {
      try Self.decoder.decode(JSONValue.self, from: nested(64))
    }
    #expect(throws: DecodingError.self) {
      try Self.decoder.decode(JSONValue.self, from: nested(65))
    }
    let value = (0..<64).reduce(JSONValue.null) { value, _ in .array([value]) }
    #expect(throws: EncodingError.self) { try Self.encoder.encode(value) }
    #expect(throws: Never.self) { try Self.encoder.encode(value.elements?.first) }
  }

  @Test(
    "Unknown members that would spoil the document are not encoded",
    arguments: [
      ("x", "[1,]", JSONError.Code.trailingComma), ("x", "", .unexpectedEnd),
      ("x", #"{"a":1,"a":2}"#, .duplicateMember), ("id", "1", .unwritableName),
      ("version", "1", .unwritableName), ("cafe\u{301}", "1", .unwritableName),
      (String(repeating: "n", count: 257), "1", .nameTooLong),
      ("x", JSONCases.nested(64), .tooDeep),
    ]
  )
  func refusedMembers(name: String, value: String, code: JSONError.Code) {
    var plan = LearningPlan(id: "p", pupil: "q")
    plan.unknownMembers["caf\u{E9}"] = "1"
    plan.unknownMembers[name] = value
    #expect(Self.encodingReason(of: plan) == Self.cure(code))
  }

  @Test("Names that a coder can't tell apart are refused inside a value too")
  func namesThatAreEqualAsStrings() {
    let value: JSONValue = ["caf\u{E9}": 1, "cafe\u{301}": 2]
    #expect(Self.encodingReason(of: value)?.contains("can't tell apart") == true)
  }

  // MARK: Helpers

  static func path(of text: String) -> String? {
    do {
      _ = try decoder.decode(LearningPlan.self, from: Data(text.utf8))
      return nil
    } catch DecodingError.dataCorrupted(let context), DecodingError.keyNotFound(
      _,
      let context
    ),
      DecodingError.typeMismatch(_, let context)
    {
      return context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
        .joined(separator: ".")
    } catch {
      return "another error"
    }
  }

  static func words(of text: String) -> String {
    do {
      _ = try decoder.decode(LearningPlan.self, from: Data(text.utf8))
      return ""
    } catch {
      return "\(error) \(String(reflecting: error)) \(error.localizedDescription)"
    }
  }

  static func encodingReason(of value: some Encodable) -> String? {
    do {
      _ = try encoder.encode(value)
      return nil
    } catch EncodingError.invalidValue(_, let context) {
      return context.debugDescription
    } catch {
      return "another error"
    }
  }
}
