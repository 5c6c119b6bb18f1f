import PlanCodec
import PlanModel
import Testing

@Suite("Plan lines of a file")
struct FilePlanLinesTests {
  // MARK: Reading

  @Test("A file gives the lines of its bytes, one by one, in a task and on all cores")
  func file() async throws {
    let bytes = try LineText.stream(plans: 120, faultEvery: 11)
    let expected = Array(PlanLines(of: LearningPlan.self, in: bytes))
    let file = try #require(OpenFile.temporary(holding: bytes))
    #expect(try Self.lines(of: file.reading) == expected)

    file.rewind()
    var read: [LineText.Line] = []
    for try await line in FilePlanLines(of: LearningPlan.self, descriptor: file.reading) {
      read.append(line)
    }
    #expect(read == expected)

    for groupBytes in [1, 1 << 15, .max] {
      file.rewind()
      read = []
      var lines = FilePlanLines(of: LearningPlan.self, descriptor: file.reading)
      try await lines.readInParallel(atOnce: 3, groupBytes: groupBytes) {
        read.append($0)
      }
      #expect(read == expected)
      #expect(lines.position.byte == bytes.count)
    }
  }

  @Test("A line may be longer than the window")
  func longLine() async throws {
    let long = LearningPlan(id: "p", pupil: "q").with {
      $0.title = String(repeating: "long ", count: 200_000)
    }
    let short = LearningPlan(id: "p", pupil: "q")
    let plans = [short, long, short, long]
    let bytes = try plans.flatMap { try PlanJSON.encode($0) }
    let file = try #require(OpenFile.temporary(holding: bytes))
    #expect(try Self.lines(of: file.reading).map(\.document) == plans)
    file.rewind()
    var options = PlanLineOptions.strict
    options.limits.bytes = 1000
    #expect(
      LineText.summary(try Self.lines(of: file.reading, options: options)) == [
        "1 ok", "2 tooLarge", "3 ok", "4 tooLarge",
      ]
    )
    file.rewind()
    var read: [LearningPlan?] = []
    var lines = FilePlanLines(of: LearningPlan.self, descriptor: file.reading)
    try await lines.readInParallel(groupBytes: 1 << 16) { read.append($0.document) }
    #expect(read == plans)
  }

  // MARK: Going on

  @Test("Reading goes on from any line's end, in a file and in a pipe")
  func resume() throws {
    let text = (0..<9).map { $0 % 4 == 2 ? "{\r\n\n" : PlanTexts.plan() + "\n" }.joined()
    let bytes = Array(text.utf8)
    let all = Array(PlanLines(of: LearningPlan.self, in: bytes))
    let file = try #require(OpenFile.temporary(holding: bytes))
    var wrong: [Int] = []
    for (index, line) in all.enumerated() {
      let rest = Array(all[(index + 1)...])
      let ofFile = try Self.lines(of: file.reading, from: line.end)
      let ofPipe = try Self.lines(ofPipeWith: bytes, from: line.end)
      if ofFile != rest || ofPipe != rest { wrong.append(index) }
    }
    #expect(wrong == [])
    let behind = PlanLinePosition(byte: bytes.count + 9, line: 99)
    #expect(try Self.lines(of: file.reading, from: behind) == [])
    #expect(try Self.lines(of: file.reading, from: .start) == all)
  }

  @Test("Without a position, reading begins where the descriptor stands")
  func inPlace() throws {
    let text = PlanTexts.plan() + "\n"
    let file = try #require(OpenFile.temporary(holding: Array((text + text).utf8)))
    file.rewind(to: text.utf8.count)
    let lines = try Self.lines(of: file.reading)
    #expect(lines.map(\.start) == [.start])
  }

  // MARK: Errors

  @Test("What can't be read is an error that names the byte and the system's number")
  func errors() async throws {
    var lines = FilePlanLines(of: LearningPlan.self, descriptor: -1)
    let error = PlanStreamError(code: .unreadable, byte: 0, number: 9)
    #expect(throws: error) { try lines.nextLine() }
    #expect(throws: error) { try lines.nextLine() }
    await #expect(throws: error) { try await lines.readInParallel { _ in } }
    let place = PlanLinePosition(byte: 7, line: 2)
    var later = FilePlanLines(of: LearningPlan.self, descriptor: -1, from: place)
    #expect(throws: PlanStreamError(code: .unreadable, byte: 7, number: 9)) {
      try later.nextLine()
    }
    #expect(
      error.description
        == "byte 0: the stream is unreadable (errno 9); "
        + "look the number up, mend its cause and go on at this byte"
    )
  }

  @Test("An error loses nothing: what comes later is read as if there had been none")
  func tryAgain() throws {
    let pipe = try #require(OpenFile.pipe())
    let bytes = Array((PlanTexts.plan() + "\n").utf8)
    let place = PlanLinePosition(byte: 5, line: 1)
    var lines = FilePlanLines(
      of: LearningPlan.self,
      descriptor: pipe.reading,
      from: place
    )
    var faults: [PlanStreamError] = []
    var read: [LineText.Line] = []
    for piece in LineText.pieces(of: Array("abcde".utf8) + bytes + bytes, count: 3) {
      do throws(PlanStreamError) {
        while let line = try lines.nextLine() { read.append(line) }
      } catch {
        faults.append(error)
      }
      pipe.send(Array(piece))
    }
    #expect(throws: PlanStreamError.self) {
      while let line = try lines.nextLine() { read.append(line) }
    }
    #expect(LineText.summary(read) == ["1 ok", "2 ok"])
    #expect(read.map(\.start.byte) == [5, 5 + bytes.count])
    #expect(faults.map(\.byte) == faults.indices.map { $0 * 3 })
  }

  @Test("Cores hand over the lines before an error, and go on behind it")
  func parallelError() async throws {
    let pipe = try #require(OpenFile.pipe())
    let text = PlanTexts.plan() + "\n"
    var lines = FilePlanLines(of: LearningPlan.self, descriptor: pipe.reading)
    var numbers: [Int] = []
    for _ in 0..<2 {
      pipe.send(Array((text + text + text.dropLast(9)).utf8))
      await #expect(throws: PlanStreamError.self) {
        try await lines.readInParallel(atOnce: 2, groupBytes: 10) {
          numbers.append($0.number)
        }
      }
      pipe.send(Array(text.utf8.suffix(9)))
    }
    #expect(numbers == [1, 2, 3, 4, 5])
  }

  // MARK: Helpers

  private static func lines(
    of descriptor: Int32,
    from position: PlanLinePosition? = nil,
    options: PlanLineOptions = .strict
  ) throws -> [LineText.Line] {
    var lines = FilePlanLines(
      of: LearningPlan.self,
      descriptor: descriptor,
      from: position,
      options: options
    )
    var all: [LineText.Line] = []
    while let line = try lines.nextLine() { all.append(line) }
    return all
  }

  /// Reads from a pipe, whose other end stays open: its silence is the end.
  private static func lines(
    ofPipeWith bytes: [UInt8],
    from position: PlanLinePosition
  ) throws -> [LineText.Line] {
    let pipe = try #require(OpenFile.pipe())
    pipe.send(bytes)
    var lines = FilePlanLines(
      of: LearningPlan.self,
      descriptor: pipe.reading,
      from: position
    )
    var all: [LineText.Line] = []
    do throws(PlanStreamError) {
      while let line = try lines.nextLine() { all.append(line) }
    } catch {
      guard lines.position.byte == bytes.count else { throw error }
    }
    return all
  }
}
