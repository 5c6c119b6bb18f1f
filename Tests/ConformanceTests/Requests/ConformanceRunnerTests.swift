import PlanCodec
import Testing

@testable import plan_conformance

@Suite("Conformance runner")
struct ConformanceRunnerTests {
  // MARK: Bad lines

  @Test(
    "A line that is not JSON is answered",
    arguments: [
      "", " ", "\r", "{", "[1", "null null", #"{"op":"capabilities"}}"#, "{'op':1}",
      #"{"op":"capabilities","op":"day.add"}"#,
      #"{"op":"capabilities","input":{"a":1,"a":2}}"#,
      #"{"seq":01,"op":"capabilities"}"#, #"{"seq":NaN,"op":"capabilities"}"#,
      #"{"seq":"\ud800","op":"capabilities"}"#, "{\"op\":\"\u{1}\"}",
    ]
  )
  func notJSON(text: String) {
    let asked = Asked(text)
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "invalidJSON")
    #expect(asked.answer["seq"] == nil)
  }

  @Test("Bytes that are no text are answered")
  func notText() {
    let lines: [[UInt8]] = [
      [0], [0xFF, 0xFE], [0x22, 0xC3, 0x28, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      Array(0...9) + Array(11...255), [UInt8](repeating: 0x80, count: 100_000),
    ]
    let answers = lines.map { Asked($0) }
    #expect(answers.allSatisfy { $0.isWellFormed && $0.errorCode == "invalidJSON" })
  }

  @Test("What nests too deep is answered", arguments: ["[", #"{"a":"#, #"{"input":["#])
  func tooDeep(opening: String) {
    let asked = Asked(String(repeating: opening, count: 200_000 / opening.utf8.count))
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "invalidJSON")
  }

  @Test("A line that is too long is answered")
  func tooLong() throws {
    let line = ConformanceRunner().answer(to: .tooLong)
    let answer = try JSONValue(parsing: line)
    #expect(answer["error"]?["code"] == "lineTooLong")
    #expect(line.last == UInt8(ascii: "\n"))
  }

  @Test(
    "JSON that is no request is answered, with its number if it has one",
    arguments: [
      ("null", "invalidRequest"), ("[]", "invalidRequest"), ("1e400", "invalidRequest"),
      (#""capabilities""#, "invalidRequest"), ("{}", "invalidRequest"),
      (#"{"seq":7}"#, "invalidRequest"), (#"{"seq":7,"op":null}"#, "invalidRequest"),
      (#"{"seq":7,"op":["day.add"]}"#, "invalidRequest"),
      (#"{"seq":7,"op":"nothing"}"#, "unknownOperation"),
      (#"{"seq":7,"op":""}"#, "unknownOperation"),
      (#"{"seq":7,"op":"day.add\u0000"}"#, "unknownOperation"),
      (#"{"seq":7,"op":"day.parse","input":[]}"#, "invalidInput"),
      (#"{"seq":7,"op":"day.parse","input":null}"#, "invalidInput"),
      (#"{"seq":7,"op":"day.parse"}"#, "invalidInput"),
      (#"{"seq":7,"op":"day.parse","input":{"text":7}}"#, "invalidInput"),
    ]
  )
  func noRequest(text: String, code: String) {
    let asked = Asked(text)
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == code)
    #expect(asked.answer["seq"] == (text.contains("seq") ? 7 : nil))
  }

  // MARK: Numbers of requests

  @Test(
    "A request's number comes back digit for digit, whatever it is",
    arguments: [
      "7", "-0", "1.0", "1e400", "123456789012345678901234567890", #""a \"b\" \\ é""#,
      "null",
      "true", "[]", #"{"a":[1,{"b":null}]}"#, #""\u0001""#,
    ]
  )
  func sequence(text: String) {
    let good = Asked(
      #"{"op": "day.weekday", "input": {"day": "2026-09-07"}, "seq": \#(text)}"#
    )
    let bad = Asked(#"{"op": "none", "seq": \#(text)}"#)
    let start = "{\"seq\":\(text),"
    #expect(good.isWellFormed && bad.isWellFormed)
    #expect(good.line.starts(with: (start + "\"output\"").utf8))
    #expect(bad.line.starts(with: (start + "\"error\"").utf8))
  }

  @Test("An answer to a request without a number has none")
  func noSequence() {
    #expect(Asked("day.weekday", ["day": "2026-09-07"]).answer["seq"] == nil)
  }

  @Test("Answers come in the order of the requests, good and bad")
  func order() {
    let requests = (0..<200).map { number in
      #"{"seq":\#(number),"op":"\#(number % 3 == 0 ? "capabilities" : "none")"}"#
    }
    var lines = LineBuffer()
    lines.append(Array(requests.joined(separator: "\n").utf8))
    let runner = ConformanceRunner()
    var answers: [[UInt8]] = []
    while let line = lines.nextLine() { answers.append(runner.answer(to: line)) }
    if let line = lines.lastLine() { answers.append(runner.answer(to: line)) }
    let numbers = answers.map { (try? JSONValue(parsing: $0))?["seq"]?.number?.intValue }
    #expect(numbers == Array(0..<200))
  }

  // MARK: Privacy

  @Test("No error repeats what a request holds", arguments: OperationTable.standard.names)
  func canary(operation: String) {
    let word = "Zebedee"
    let inputs: [JSONValue] = [
      .string(word), [.string(word)], .object([.init(name: word, value: .string(word))]),
      Self.everyMember(.string(word)), Self.everyMember([.string(word)]),
      Self.everyMember(.object([.init(name: word, value: .null)])),
    ]
    let answers = inputs.map { Asked(operation, $0) } + [Asked(word, [:])]
    #expect(answers.allSatisfy { $0.isWellFormed })
    #expect(!answers.contains { $0.answer.canonicalText.contains(word) })
    #expect(
      !Asked(#"{"op":"\#(operation)","\#(word)"#).answer.canonicalText.contains(word)
    )
  }

  /// Returns an input with a value for every member that an operation may ask for.
  private static func everyMember(_ value: JSONValue) -> JSONValue {
    let names = [
      "text", "day", "days", "upn", "uln", "dateOfBirth", "on", "vocabulary", "version",
      "numbers", "cadence", "from", "through", "calendar", "movePolicy",
      "base64", "mode", "plan", "form",
    ]
    return .object(names.map { .init(name: $0, value: value) })
  }
}
