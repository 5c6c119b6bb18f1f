import PlanCodec
import PlanModel
import Testing

@Suite("Format and version of a document")
struct PlanDocumentTests {
  @Test(
    "A document that says no format or version, or a wrong one, is refused",
    arguments: [
      (#""version":"1.0""#, ["missingFormat"]),
      (#""format":"learning-plan""#, ["missingVersion"]),
      ("", ["missingFormat", "missingVersion"]),
      (#""format":"learning-plan-bundle","version":"1.0""#, ["wrongFormat"]),
      (#""format":7,"version":"1.0""#, ["wrongFormat"]),
      (#""format":"Learning-Plan","version":"1.0""#, ["wrongFormat"]),
      (#""format":"learning-plan","version":1.0"#, ["invalidVersion"]),
      (#""format":"learning-plan","version":"1""#, ["invalidVersion"]),
      (#""format":"learning-plan","version":"0.9""#, ["invalidVersion"]),
      (#""format":"learning-plan","version":"01.0""#, ["invalidVersion"]),
      (#""format":"learning-plan","version":"2.0""#, ["newerVersion"]),
      (#""format":"learning-plan","version":"1.0","version":"1.0""#, ["duplicateMember"]),
    ]
  )
  func refusals(header: String, codes: [String]) {
    let text = "{\(header)\(header.isEmpty ? "" : ",")\(PlanTexts.required)}"
    #expect(Self.codes(text) == codes)
  }

  @Test("A newer major version is refused before anything else is said of it")
  func newerMajorVersion() {
    let texts = [
      #"{"format":"learning-plan","version":"2.0","targets":7,"id":[]}"#,
      #"{"targets":7,"id":[],"version":"2.0","format":"learning-plan"}"#,
      #"{"format":"learning-plan","version":"17.3","next":{"a":[1,]}}"#,
    ]
    #expect(texts.map(Self.codes) == texts.map { _ in ["newerVersion"] })
    let reading = PlanJSON.read(LearningPlan.self, from: Array(texts[0].utf8))
    #expect(reading.document == nil)
    #expect(reading.problems.errors.first?.pointer == "/version")
  }

  @Test(
    "A newer minor version is read, edited and written without losing a member or code"
  )
  func newerMinorVersion() throws {
    let text =
      #"{"format":"learning-plan","version":"1.1","mood":"sunny","id":"p","pupil":"q","#
      + #""kind":"newKind","lifecycle":"paused","needs":[{"id":"n","area":"newArea","#
      + #""lens":{"z":1e2,"a":null}}],"targets":[{"id":"t","style":"newStyle","#
      + #""lifecycle":"active","achievement":"soaring","skill":{"verb":"reads","#
      + #""tempo":[1.0,2.50]}}]}"#
    var plan = try PlanJSON.decode(LearningPlan.self, from: Array(text.utf8))
    plan.title = "Spring"
    plan.targets[0].due = "2027-06-30"
    let written = try PlanJSON.text(plan)
    let kept = [
      #""mood":"sunny""#, #""kind":"newKind""#, #""lifecycle":"paused""#,
      #""area":"newArea""#,
      #""lens":{"z":1e2,"a":null}"#, #""style":"newStyle""#, #""achievement":"soaring""#,
      #""tempo":[1.0,2.50]"#, #""title":"Spring""#, #""due":"2027-06-30""#,
      #"{"format":"learning-plan","version":"1.0","id":"p""#,
    ]
    #expect(kept.filter { !written.contains($0) } == [])
    let again = try PlanJSON.decode(LearningPlan.self, from: Array(written.utf8))
    #expect(again == plan)
  }

  @Test("Unknown members are kept in their order as one line of canonical text")
  func canonicalUnknownMembers() throws {
    let text = PlanTexts.plan(
      """
      "z" : { "b" : [ 1.50 , -0 , 1E+2 ] , "a" : "\\u00e9\\/\\u000A\\u0001" },
      "a\\u0062" : true, "" : [ ]
      """
    )
    let plan = try PlanJSON.decode(LearningPlan.self, from: Array(text.utf8))
    let members = plan.unknownMembers.members
    #expect(members.map(\.name) == ["z", "ab", ""])
    #expect(
      members.map(\.value) == [
        #"{"b":[1.50,-0,1E+2],"a":"é/\n\u0001"}"#, "true", "[]",
      ]
    )
  }

  @Test("A plan of a bundle may say its own format, which is checked and not repeated")
  func headersInside() throws {
    let bundle = { (header: String) in
      #"{"format":"learning-plan-bundle","version":"1.0","plans":[{"#
        + header + "," + PlanTexts.required + "}]}"
    }
    let text = bundle(PlanTexts.header)
    let read = try PlanJSON.decode(PlanBundle.self, from: Array(text.utf8))
    #expect(read.plans.first?.unknownMembers.isEmpty == true)
    let newer = bundle(#""format":"learning-plan","version":"2.0""#)
    let reading = PlanJSON.read(PlanBundle.self, from: Array(newer.utf8))
    #expect(reading.problems.errors.map(\.code) == [.newerVersion])
    #expect(reading.problems.errors.map(\.pointer) == ["/plans/0/version"])
    #expect(reading.document?.plans.isEmpty == true)
  }

  @Test("A bundle is read from a bundle or from one plan")
  func bundles() throws {
    let plan = RecordFiller.filled(LearningPlan.self, seed: 21)
    let bundle = PlanBundle(plans: [plan])
    #expect(try PlanJSON.decodeBundle(from: PlanJSON.encode(plan)) == bundle)
    #expect(try PlanJSON.decodeBundle(from: PlanJSON.encode(bundle)) == bundle)
    let pupil = try PlanJSON.encode(Pupil.blank)
    #expect(throws: JSONProblems.self) { try PlanJSON.decodeBundle(from: pupil) }
    #expect(throws: JSONProblems.self) { try PlanJSON.decodeBundle(from: []) }
  }

  @Test("What is no object is no document", arguments: ["1", "[]", "null", "\"plan\""])
  func otherValues(text: String) {
    #expect(Self.codes(text) == ["wrongType"])
  }

  // MARK: Writing

  @Test("Unknown members that would spoil the document are not written")
  func refusedMembers() {
    let cases: [(String, String, JSONError.Code)] = [
      ("x", "[1,]", .trailingComma), ("x", "", .unexpectedEnd),
      ("x", "1 2", .trailingContent),
      ("x", #"{"a":1,"a":2}"#, .duplicateMember), ("x", #""\ud800""#, .loneSurrogate),
      ("text", "1", .unwritableName), ("id", "1", .unwritableName),
      ("x", "\u{FEFF}1", .unexpectedByte),
      (String(repeating: "n", count: 257), "1", .nameTooLong),
      ("x", JSONCases.nested(62), .tooDeep),
    ]
    let errors = cases.map { name, value, _ in
      Self.writingError { $0.targets[0].unknownMembers[name] = value }
    }
    #expect(errors.map { $0?.code } == cases.map(\.2))
    #expect(errors.filter { $0?.pointer != "/targets/0" } == [])
    let reserved = Self.writingError { $0.unknownMembers["version"] = "1" }
    #expect(reserved?.code == .unwritableName)
    let inside = PlanBundle(plans: [
      LearningPlan(id: "p", pupil: "q").with { $0.unknownMembers["format"] = "1" }
    ])
    #expect(throws: JSONError.self) { try PlanJSON.encode(inside) }
    #expect(Self.writingError { $0.targets[0].unknownMembers["format"] = "1" } == nil)
  }

  @Test("A name that was added twice is not written")
  func repeatedMembers() {
    let error = Self.writingError { plan in
      plan.unknownMembers.append(.init(name: "x", value: "1"))
      plan.unknownMembers.append(.init(name: "x", value: "2"))
    }
    #expect(error?.code == .unwritableName)
  }

  @Test("Spaces in an unknown member that a program added are taken out")
  func spacesInAddedMembers() throws {
    var plan = LearningPlan(id: "p", pupil: "q")
    plan.unknownMembers["x"] = " { \"a\" : [ 1 ] } "
    #expect(try PlanJSON.text(plan).hasSuffix(#","x":{"a":[1]}}"# + "\n"))
  }

  private static func codes(_ text: String) -> [String] {
    PlanJSON.read(LearningPlan.self, from: Array(text.utf8)).problems.errors
      .map(\.code.rawValue)
  }

  private static func writingError(
    _ change: (inout LearningPlan) -> Void
  ) -> JSONError? {
    var plan = LearningPlan(id: "p", pupil: "q")
    plan.targets = [Target(id: "t")]
    change(&plan)
    do throws(JSONError) {
      _ = try PlanJSON.encode(plan)
      return nil
    } catch {
      return error
    }
  }
}
