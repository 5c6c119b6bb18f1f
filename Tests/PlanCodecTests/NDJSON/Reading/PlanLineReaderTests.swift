import PlanCodec
import PlanModel
import Testing

@Suite("Plan line reader")
struct PlanLineReaderTests {
  private static let plan = PlanTexts.plan()
  private static let mark = "\u{FEFF}"

  // MARK: Lines

  @Test(
    "Each line is read or reported, however the stream is cut",
    arguments: [
      ("", []),
      ("\n", []),
      (mark, []),
      ("\n \t\r\n\r\n  ", []),
      (plan, ["1 ok"]),
      (plan + "\n", ["1 ok"]),
      (plan + "\n" + plan, ["1 ok", "2 ok"]),
      (plan + "\r\n" + plan + "\r\n", ["1 ok", "2 ok"]),
      (mark + plan + "\n" + plan + "\n", ["1 ok", "2 ok"]),
      (mark + plan + "\n" + mark + plan + "\n" + mark, ["1 ok", "2 ok"]),
      ("\n\n \(plan) \n\n\r\n\t\(plan)\n\n", ["3 ok", "6 ok"]),
      (plan + "\n{\n" + plan, ["1 ok", "2 unexpectedEnd", "3 ok"]),
      (plan + "\n{]\r\n" + plan, ["1 ok", "2 unexpectedByte", "3 ok"]),
      ("\u{0}\u{0}\n" + plan, ["1 unexpectedByte", "2 ok"]),
      (plan + "\u{0}\n" + plan, ["1 trailingContent", "2 ok"]),
      (plan + plan + "\n" + plan, ["1 trailingContent", "2 ok"]),
      (plan + "\r" + plan + "\n" + plan, ["1 trailingContent", "2 ok"]),
      (
        plan + "\n" + #"{"format":"learning-plan","version":"2.0"}"# + "\n" + plan,
        ["1 ok", "2 newerVersion", "3 ok"]
      ),
      (
        #"{"format":"learning-plan-pupil","version":"1.0"}"# + "\n" + plan,
        ["1 wrongFormat", "2 ok"]
      ),
      (PlanTexts.plan(#""title":1,"cycle":"x""#), ["1 wrongType wrongType"]),
      ("{\n" + plan.dropFirst(), ["1 unexpectedEnd", "2 wrongType trailingContent"]),
    ] as [(String, [String])]
  )
  func lines(text: String, summary: [String]) {
    let bytes = Array(text.utf8)
    let whole = Array(PlanLines(of: LearningPlan.self, in: bytes))
    let cuts = [1, 2, 3, 7, 64, max(1, bytes.count)]
    #expect(LineText.summary(whole) == summary)
    #expect(cuts.filter { LineText.lines(in: bytes, pieces: $0) != whole } == [])
    #expect(whole.allSatisfy { ($0.document == nil) != $0.problems.isEmpty })
  }

  @Test("A string that is not UTF-8 spoils its line and no other")
  func invalidUTF8() {
    let good = Array((Self.plan + "\n").utf8)
    var wrong: [[UInt8]] = []
    for fault in JSONCases.invalidUTF8 {
      let bad = Array(Self.plan.utf8.dropLast()) + Array(#","title":""#.utf8) + fault
      let bytes = good + bad + Array("\"}\n".utf8) + good
      let expected = ["1 ok", "2 invalidUTF8", "3 ok"]
      let cuts = [1, 7, bytes.count].map {
        LineText.summary(LineText.lines(in: bytes, pieces: $0))
      }
      if cuts != [expected, expected, expected] { wrong.append(fault) }
    }
    #expect(wrong == [])
  }

  @Test("Pieces may be handed in before the lines of the last are taken")
  func backlog() throws {
    let bytes = try LineText.stream(plans: 12, faultEvery: 5)
    var reader = PlanLineReader(of: LearningPlan.self)
    var lines: [LineText.Line] = []
    for (index, piece) in LineText.pieces(of: bytes, count: 501).enumerated() {
      reader.append(piece)
      if index % 3 == 2, let line = reader.nextLine() { lines.append(line) }
    }
    reader.finish()
    while let line = reader.nextLine() { lines.append(line) }
    #expect(lines == Array(PlanLines(of: LearningPlan.self, in: bytes)))
    #expect(reader.position.byte == bytes.count)
  }

  // MARK: Places

  @Test("A problem has the place in the stream, and the column in its line")
  func places() {
    let faults = ["{", "{\"é\":1,\"é\":2}", "\u{FEFF} nul", "[]", "  \"é\u{0}\""]
    let bytes = Array(faults.map { Self.plan + "\r\n\n" + $0 + "\n" }.joined().utf8)
    let lines = LineText.lines(in: bytes, pieces: 7).filter { !$0.problems.isEmpty }
    let wrong = zip(faults, lines).filter { fault, line in
      let alone = PlanJSON.read(LearningPlan.self, from: Array(fault.utf8)).problems
      return line.problems.errors
        != alone.errors.map {
          JSONError(
            code: $0.code,
            byte: line.start.byte + $0.byte,
            line: line.number,
            column: $0.column,
            pointer: $0.pointer
          )
        }
    }
    #expect(lines.map(\.number) == [3, 6, 9, 12, 15])
    #expect(wrong.map(\.0) == [])
  }

  @Test("A carriage return inside a line ends no line of the stream")
  func carriageReturn() {
    let text =
      Self.plan + "\n{\r\r" + Self.plan.dropFirst().dropLast() + ",\r\"cycle\":x}"
    let lines = LineText.lines(in: Array(text.utf8), pieces: 9)
    let error = lines.last?.problems.errors.first
    #expect(error?.line == 2)
    #expect(error?.byte == text.utf8.count - 2)
    #expect(error?.column == text.utf8.count - 2 - Self.plan.utf8.count)
    #expect(error?.pointer == "/cycle")
  }

  @Test("A line is the part of the stream from its start to its end")
  func parts() throws {
    let bytes = Array("\n\r\n".utf8) + (try LineText.stream(plans: 20, faultEvery: 3))
    let lines = LineText.lines(in: bytes, pieces: 1000)
    let feed = UInt8(ascii: "\n")
    let wrong = lines.filter { line in
      let text = bytes[line.start.byte..<line.end.byte]
      return text.firstIndex(of: feed) != text.endIndex - 1
        || line.number != bytes[..<line.start.byte].count { $0 == feed } + 1
        || line.end.line != line.number + 1
    }
    #expect(lines.count == 27)
    #expect(wrong.map(\.number) == [])
  }

  @Test("A position that was stored is where counting goes on")
  func positions() {
    let start = PlanLinePosition(byte: 1_000_000, line: 77)
    var reader = PlanLineReader(of: LearningPlan.self, from: start)
    reader.append(Array((Self.plan + "\nx\n" + Self.plan).utf8))
    reader.finish()
    let lines = [reader.nextLine(), reader.nextLine(), reader.nextLine()].compactMap {
      $0
    }
    let count = Self.plan.utf8.count
    #expect(lines.map(\.number) == [77, 78, 79])
    #expect(lines.map { $0.start.byte - 1_000_000 } == [0, count + 1, count + 3])
    #expect(lines[1].problems.errors.map(\.byte) == [lines[1].start.byte])
    // Without a line feed the end is still in its line, for what may be appended to it.
    #expect(reader.position == lines[2].end)
    #expect(reader.position.line == 79)
    #expect(PlanLinePosition(byte: -1, line: 0) == .start)
    var last = PlanLineReader(of: LearningPlan.self, from: .init(byte: .max, line: .max))
    last.append(Array("x\n\n".utf8))
    #expect(last.nextLine()?.problems.errors.map(\.code) == [.unexpectedByte])
    #expect(last.nextLine() == nil)
  }

  // MARK: Limits

  @Test(
    "A line is too long if it has more bytes than the limit before its end",
    arguments: ["\n", "\r\n"]
  )
  func limit(end: String) {
    var options = PlanLineOptions.strict
    options.limits.bytes = Self.plan.utf8.count
    let text = [
      Self.plan, Self.plan + " ", Self.plan, String(repeating: " ", count: 300),
    ]
    let bytes = Array((text.joined(separator: end) + end + Self.plan).utf8)
    let expected = ["1 ok", "2 tooLarge", "3 ok", "4 tooLarge", "5 ok"]
    let whole = Array(PlanLines(of: LearningPlan.self, in: bytes, options: options))
    #expect(LineText.summary(whole) == expected)
    #expect(
      [1, 2, 7, 100, 107, bytes.count].filter {
        LineText.lines(in: bytes, pieces: $0, options: options) != whole
      } == []
    )
    let error = whole[1].problems.errors.first
    #expect(error?.byte == whole[1].start.byte)
    #expect(error?.line == 2)
    #expect(error?.column == 1)
  }

  @Test("Of a line that is too long only its problem is left, also at the end")
  func longLines() {
    var options = PlanLineOptions.strict
    options.limits.bytes = 1000
    let long = String(repeating: "x", count: 1_500_000)
    let bytes = Array([long, Self.plan, long].joined(separator: "\n").utf8)
    for count in [4096, 1 << 20] {
      let lines = LineText.lines(in: bytes, pieces: count, options: options)
      #expect(LineText.summary(lines) == ["1 tooLarge", "2 ok", "3 tooLarge"])
      #expect(lines.last?.end == PlanLinePosition(byte: bytes.count, line: 3))
    }
    options.limits.bytes = -1
    #expect(LineText.lines(in: bytes, pieces: 999, options: options).count == 3)
    options.limits.bytes = .max
    #expect(LineText.lines(in: bytes, pieces: 1 << 20, options: options).count == 3)
  }

  // MARK: Options

  @Test("A lenient reader gives what could be read, a strict one all or nothing")
  func lenient() {
    let bytes = Array((PlanTexts.plan(#""title":7,"cycle":2"#) + "\nnul\n").utf8)
    let lenient = LineText.lines(in: bytes, pieces: 5, options: .lenient)
    let strict = LineText.lines(in: bytes, pieces: 5)
    #expect(lenient.map { $0.document?.cycle } == [2, nil])
    #expect(strict.map(\.document) == [nil, nil])
    #expect(lenient.map(\.problems) == strict.map(\.problems))
  }

  @Test("A stream holds one kind of document: plans, bundles or pupils")
  func kinds() throws {
    let pupil = RecordFiller.filled(Pupil.self, seed: 3)
    let bundle = RecordFiller.filled(PlanBundle.self, seed: 3)
    let bytes = try PlanJSON.encode(pupil) + PlanJSON.encode(bundle)
    let pupils = Array(PlanLines(of: Pupil.self, in: bytes))
    let bundles = Array(PlanLines(of: PlanBundle.self, in: bytes))
    #expect(pupils.map(\.document) == [pupil, nil])
    #expect(bundles.map(\.document) == [nil, bundle])
    #expect(pupils[1].problems.errors.map(\.code) == [.wrongFormat])
    #expect(pupils[1].problems.errors.map(\.byte) == [pupils[1].start.byte + 10])
  }

  // MARK: Programmers' errors and privacy

  @Test("Bytes for a finished reader are a programmer's error")
  func finished() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      var reader = PlanLineReader(of: LearningPlan.self)
      reader.finish()
      reader.append([0x0A])
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a finished reader takes no more bytes"))
  }

  @Test("Nothing that is printed shows the bytes")
  func canary() throws {
    let secret = "ZaphodSeven"
    let bytes = Array((PlanTexts.plan(#""title":"\#(secret)""#) + "\n\(secret)\n").utf8)
    let numbers = Array(secret.utf8).map(String.init)
    var reader = PlanLineReader(of: LearningPlan.self)
    reader.append(bytes)
    let lines = PlanLines(of: LearningPlan.self, in: bytes)
    var writer = PlanLineWriter()
    try writer.append(LearningPlan(id: "p", pupil: "q").with { $0.title = secret })
    let values: [Any] = [reader, lines, lines.makeIterator(), Array(lines), writer]
    let texts = values.flatMap { value in
      var dumped = ""
      dump(value, to: &dumped)
      return ["\(value)", String(reflecting: value), dumped]
    }
    let shown = texts.filter { text in
      text.contains(secret) || text.contains(numbers.joined(separator: ", "))
        || text.contains("- \(numbers[0])\n")
    }
    #expect(texts.count == 15)
    #expect(shown == [])
  }
}
