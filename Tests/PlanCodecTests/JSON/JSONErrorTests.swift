import PlanCodec
import PlanModel
import Testing

@Suite("JSON error")
struct JSONErrorTests {
  @Test(
    "An error gives byte, line and column of the fault",
    arguments: [
      ("x", 0, 1, 1), ("[1,]", 2, 1, 3), ("[\n  1\n  2\n]", 8, 3, 3),
      ("[\r\n\r\n!]", 5, 3, 1),
      ("[\r\r!]", 3, 3, 1), ("{\"é\":1,\"é\":2}", 8, 1, 8), ("[\"👧\",!]", 8, 1, 6),
      ("[1", 2, 1, 3), ("[\n", 2, 2, 1), ("\u{FEFF}!", 3, 1, 1),
      ("\u{FEFF}\n !", 5, 2, 2),
      ("[\"a\\q\"]", 3, 1, 4), ("[01]", 1, 1, 2),
    ]
  )
  func places(text: String, byte: Int, line: Int, column: Int) {
    let error = PlanJSON.check(Array(text.utf8))
    #expect(error?.byte == byte)
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.pointer == "")
  }

  @Test(
    "A pointer names the field, and stops at the record that holds an unknown member",
    arguments: [
      (#""title":1"#, "/title", "wrongType"),
      (#""starts":"2026-02-30""#, "/starts", "invalidDay"),
      (#""previousPlan":"""#, "/previousPlan", "invalidIdentifier"),
      (#""cycle":1.5"#, "/cycle", "numberOutOfRange"),
      (#""cycle":99999999999999999999"#, "/cycle", "numberOutOfRange"),
      (#""title":"a","title":"b""#, "/title", "duplicateMember"),
      (#""x":1,"x":2"#, "", "duplicateMember"),
      (#""targets":{}"#, "/targets", "wrongType"),
      (#""targets":[1]"#, "/targets/0", "wrongType"),
      (#""targets":[§,§{"due":""}]"#, "/targets/1/due", "invalidDay"),
      (#""targets":[§{"needs":["n",7]}]"#, "/targets/0/needs/1", "wrongType"),
      (#""targets":[§{"x":{"y":[01]}}]"#, "/targets/0", "invalidNumber"),
      (#""targets":[§{"goal":1e400}]"#, "/targets/0/goal", "numberOutOfRange"),
      (#""targets":[§{"criterion":{}}]"#, "/targets/0/criterion/kind", "missingField"),
      (#""areasWithoutNeed":["a",null]"#, "/areasWithoutNeed/1", "wrongType"),
      (#""x":{"title":[tru]}"#, "", "unexpectedByte"),
      (#""targets":[§{"due":"2026-01-01" "x":1}]"#, "/targets/0", "unexpectedByte"),
    ]
  )
  func pointers(members: String, pointer: String, code: String) {
    let reading = PlanJSON.read(LearningPlan.self, from: Self.plan(members))
    #expect(reading.problems.errors.map(\.pointer) == [pointer])
    #expect(reading.problems.errors.map(\.code.rawValue) == [code])
  }

  @Test("All problems are reported by their places, up to the limit")
  func several() throws {
    let text = """
      {"format":"learning-plan","version":"1.0",
       "starts":"31/12/26", "kind":"k", "pupil":"q",
       "title":7, "title":8,
       "targets":[{"id":"t","due":null,"style":5}]}
      """
    let problems = PlanJSON.read(LearningPlan.self, from: Array(text.utf8)).problems
    #expect(
      problems.errors.map { "\($0.line) \($0.code.rawValue) \($0.pointer)" } == [
        "1 missingField /id", "1 missingField /lifecycle", "2 invalidDay /starts",
        "3 wrongType /title", "3 duplicateMember /title",
        "4 missingField /targets/0/lifecycle", "4 missingField /targets/0/achievement",
        "4 wrongType /targets/0/style",
      ]
    )
    #expect(!problems.hasMore)
    var limits = JSONLimits.standard
    limits.problems = 3
    let some = PlanJSON.read(LearningPlan.self, from: Array(text.utf8), limits: limits)
    #expect(some.problems.errors.count == 3)
    #expect(some.problems.hasMore)
  }

  @Test("No error, problem or description quotes the text")
  func canary() {
    let secret = "Zaphod-7Q"
    let faults = [
      secret, "\"\(secret)", "[\(secret)]", "\"\(secret)\n\"", "\"\(secret)\\q\"",
      "{\"\(secret)\":1,\"\(secret)\":2}", "{\"\(secret)\":1,}", "\"\(secret)\" 1",
    ]
    let plans = [
      #""starts":"\#(secret)""#, #""previousPlan":"\#(secret)\u0000""#,
      #""targets":"\#(secret)""#, #""\#(secret)":1,"\#(secret)":2"#,
      #""cycle":"\#(secret)""#, #""\#(secret)":{"a":tru}"#, #""title":{"\#(secret)":1}"#,
    ]
    var texts = faults.compactMap { PlanJSON.check(Array($0.utf8)) }.flatMap(Self.shown)
    #expect(texts.count == faults.count * 3)
    for members in plans {
      let reading = PlanJSON.read(LearningPlan.self, from: Self.plan(members))
      texts += Self.shown(reading.problems) + Self.shown(reading)
      #expect(!reading.problems.isEmpty)
    }
    let value = try? JSONValue(parsing: Array(#"{"\#(secret)":["\#(secret)"]}"#.utf8))
    texts += Self.shown(value as Any)
    #expect(texts.filter { $0.contains(secret) } == [])
    #expect(texts.filter { $0.isEmpty } == [])
  }

  @Test("Each code has a cure of its own in one line")
  func cures() {
    let codes: [JSONError.Code] = [
      .unexpectedEnd, .unexpectedByte, .trailingContent, .trailingComma, .invalidNumber,
      .invalidEscape, .controlCharacter, .invalidUTF8, .loneSurrogate, .duplicateMember,
      .tooLarge, .tooDeep, .stringTooLong, .nameTooLong, .tooManyMembers,
      .tooManyElements,
      .missingFormat, .wrongFormat, .missingVersion, .invalidVersion, .newerVersion,
      .missingField, .wrongType, .invalidDay, .invalidInstant, .invalidIdentifier,
      .invalidText, .numberOutOfRange, .unwritableName, .init(rawValue: "vendor.own"),
    ]
    let lines = codes.map {
      JSONError(code: $0, byte: 4, line: 2, column: 1, pointer: "/title").description
    }
    #expect(Set(lines).count == codes.count)
    #expect(lines.filter { $0.contains("\n") } == [])
    #expect(lines.filter { !$0.hasPrefix("line 2, column 1 at /title: ") } == [])
  }

  /// A plan in which `§` stands for a target and `§{…}` for one with more members.
  private static func plan(_ members: String) -> [UInt8] {
    var parts = members.split(separator: "§{", omittingEmptySubsequences: false)
    var text = String(parts.removeFirst())
    for part in parts { text += PlanTexts.target().dropLast() + "," + part }
    let pieces = text.split(separator: "§", omittingEmptySubsequences: false)
    return Array(PlanTexts.plan(pieces.joined(separator: PlanTexts.target())).utf8)
  }

  private static func shown(_ value: Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    return ["\(value)", String(reflecting: value), dumped]
  }
}
