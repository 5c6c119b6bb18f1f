import PlanCodec
import PlanModel
import Testing

@Suite("Plan lines that arrive over time")
struct AsyncPlanLinesTests {
  @Test("Pieces of any size give the lines of the whole", arguments: [1, 7, 4096, .max])
  func pieces(count: Int) async throws {
    let bytes = try LineText.stream(plans: 6, faultEvery: 2)
    let expected = Array(PlanLines(of: LearningPlan.self, in: bytes))
    let cut = LineText.pieces(of: bytes, count: min(count, bytes.count))
    let arriving = ArrivingPieces(pieces: [[]] + cut + [[]])
    var read: [LineText.Line] = []
    for try await line in AsyncPlanLines(of: LearningPlan.self, pieces: arriving) {
      read.append(line)
    }
    #expect(read == expected)

    read = []
    try await AsyncPlanLines(of: LearningPlan.self, pieces: arriving)
      .readInParallel(atOnce: 2, groupBytes: 5000) { read.append($0) }
    #expect(read == expected)
  }

  @Test("Single bytes give the lines of the whole")
  func bytes() async throws {
    let bytes = try LineText.stream(plans: 4, faultEvery: 2)
    let arriving = ArrivingPieces(pieces: bytes)
    var read: [LineText.Line] = []
    for try await line in AsyncPlanLines(of: LearningPlan.self, bytes: arriving) {
      read.append(line)
    }
    #expect(read == Array(PlanLines(of: LearningPlan.self, in: bytes)))
  }

  @Test("A line is given before the next arrives")
  func noWaiting() async throws {
    let (stream, sender) = AsyncStream.makeStream(of: [UInt8].self)
    let lines = AsyncPlanLines(of: LearningPlan.self, pieces: stream)
    var iterator = lines.makeAsyncIterator()
    var numbers: [Int?] = []
    for _ in 0..<3 {
      sender.yield(Array((PlanTexts.plan() + "\n").utf8))
      numbers.append(await iterator.next(isolation: nil)?.number)
    }
    sender.finish()
    numbers.append(await iterator.next(isolation: nil)?.number)
    #expect(numbers == [1, 2, 3, nil])
  }

  @Test("Reading goes on in a stream that begins at a line")
  func resume() async throws {
    let start = PlanLinePosition(byte: 900, line: 8)
    let arriving = ArrivingPieces(pieces: [PlanTexts.bytes(PlanTexts.plan())])
    var starts: [PlanLinePosition] = []
    for try await line in AsyncPlanLines(
      of: LearningPlan.self,
      pieces: arriving,
      from: start
    ) {
      starts.append(line.start)
    }
    #expect(starts == [start])
  }

  @Test("The error of the pieces comes behind the lines that arrived")
  func broken() async throws {
    let text = PlanTexts.plan() + "\n" + PlanTexts.plan()
    let arriving = ArrivingPieces(pieces: [Array(text.utf8)], isBroken: true)
    let lines = AsyncPlanLines(of: LearningPlan.self, pieces: arriving)
    var numbers: [Int] = []
    await #expect(throws: ArrivingPieces<[UInt8]>.Fault.self) {
      for try await line in lines { numbers.append(line.number) }
    }
    await #expect(throws: ArrivingPieces<[UInt8]>.Fault.self) {
      try await lines.readInParallel { numbers.append($0.number) }
    }
    #expect(numbers == [1, 1])
  }
}
