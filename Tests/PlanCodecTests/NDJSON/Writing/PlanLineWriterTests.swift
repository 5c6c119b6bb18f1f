import PlanCodec
import PlanModel
import Testing

@Suite("Plan line writer")
struct PlanLineWriterTests {
  private static let plans = (0..<9).map {
    RecordFiller.filled(LearningPlan.self, seed: $0)
  }

  /// A plan with an unknown member that has the name of a field.
  private static let unwritable = LearningPlan(id: "p", pupil: "q").with {
    $0.unknownMembers["id"] = "1"
  }

  // MARK: Lines

  @Test("What is written reads back as it was", arguments: 0..<4 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let plans = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      RecordFiller.filled(LearningPlan.self, seed: random.next() % 60)
    }
    var writer = PlanLineWriter()
    for plan in plans { try writer.append(plan) }
    let lines = Array(PlanLines(of: LearningPlan.self, in: writer.takePiece()))
    #expect(lines.map(\.document) == plans)
    #expect(lines.map(\.problems.isEmpty) == plans.map { _ in true })
  }

  @Test("A line is the canonical text, and its end is what the writer says")
  func canonical() throws {
    var writer = PlanLineWriter()
    var ends: [PlanLinePosition] = []
    for plan in Self.plans { ends.append(try writer.append(plan)) }
    #expect(writer.count == writer.position.byte)
    let bytes = writer.takePiece()
    let lines = Array(PlanLines(of: LearningPlan.self, in: bytes))
    #expect(bytes == (try Self.plans.flatMap { try PlanJSON.encode($0) }))
    #expect(lines.map(\.end) == ends)
    #expect(writer.position == ends.last)
    #expect(writer.takePiece() == [])
  }

  @Test("An export goes on at the end of the last line")
  func resume() throws {
    var whole = PlanLineWriter()
    for plan in Self.plans { try whole.append(plan) }
    var first = PlanLineWriter()
    for plan in Self.plans.prefix(4) { try first.append(plan) }
    var second = PlanLineWriter(from: first.position)
    for plan in Self.plans.dropFirst(4) { try second.append(plan) }
    #expect(second.position == whole.position)
    #expect(first.takePiece() + second.takePiece() == whole.takePiece())
  }

  @Test("A document that can't be written leaves whole lines before and behind it")
  func refusal() throws {
    var writer = PlanLineWriter()
    try writer.append(Self.plans[0])
    let position = writer.position
    #expect(throws: JSONError.self) { try writer.append(Self.unwritable) }
    #expect(writer.position == position)
    try writer.append(Self.plans[1])
    let lines = PlanLines(of: LearningPlan.self, in: writer.takePiece())
    #expect(lines.map(\.document) == [Self.plans[0], Self.plans[1]])
  }

  // MARK: Descriptors

  @Test("Documents written to a file are read from it")
  func file() throws {
    let file = try #require(OpenFile.temporary())
    var writer = PlanLineWriter()
    try writer.write(Self.plans, to: file.writing)
    #expect(writer.written == writer.position)
    #expect(writer.count == 0)
    file.rewind()
    var lines = FilePlanLines(of: LearningPlan.self, descriptor: file.reading)
    var read: [LearningPlan?] = []
    while let line = try lines.nextLine() { read.append(line.document) }
    #expect(read == Self.plans)
    #expect(lines.position == writer.position)
  }

  @Test("Documents before one that can't be written are in the file")
  func refusalInFile() throws {
    let file = try #require(OpenFile.temporary())
    var writer = PlanLineWriter()
    let plans = [Self.plans[0], Self.plans[1], Self.unwritable, Self.plans[2]]
    #expect(throws: JSONError.self) { try writer.write(plans, to: file.writing) }
    #expect(writer.written.line == 3)
    file.rewind()
    let lines = PlanLines(of: LearningPlan.self, in: file.receive())
    #expect(lines.map(\.document) == [Self.plans[0], Self.plans[1]])
  }

  @Test("A descriptor that is full takes the rest later, without a gap")
  func shortWrites() throws {
    let pipe = try #require(OpenFile.pipe())
    let plan = LearningPlan(id: "p", pupil: "q").with {
      $0.title = String(repeating: "x", count: 50_000)
    }
    var writer = PlanLineWriter()
    for _ in 0..<7 { try writer.append(plan) }
    #expect(writer.isFull)
    let all = writer.position
    var received: [UInt8] = []
    var wrong = 0
    var faults = 0
    while writer.count > 0, faults < 100 {
      do throws(PlanStreamError) {
        try writer.write(to: pipe.writing)
      } catch {
        faults += 1
        if error.code != .unwritable || error.byte != all.byte - writer.count {
          wrong += 1
        }
      }
      received += pipe.receive()
      let whole = PlanLines(of: LearningPlan.self, in: received)
        .filter { $0.problems.isEmpty }
      if writer.written != whole.last?.end ?? .start { wrong += 1 }
    }
    #expect(1..<100 ~= faults)
    #expect(wrong == 0)
    #expect(writer.written == all)
    #expect(received == (try (0..<7).flatMap { _ in try PlanJSON.encode(plan) }))
  }

  @Test("What can't be written is an error that names the byte and the system's number")
  func errors() throws {
    var writer = PlanLineWriter(from: PlanLinePosition(byte: 12, line: 3))
    #expect(throws: Never.self) { try writer.write(to: -1) }
    try writer.append(Self.plans[0])
    #expect(throws: PlanStreamError(code: .unwritable, byte: 12, number: 9)) {
      try writer.write(to: -1)
    }
    #expect(writer.written == PlanLinePosition(byte: 12, line: 3))
    #expect(writer.count == writer.position.byte - 12)
  }
}
