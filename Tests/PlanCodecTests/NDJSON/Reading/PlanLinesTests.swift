import PlanCodec
import PlanModel
import Testing

@Suite("Plan lines")
struct PlanLinesTests {
  private typealias Lines = PlanLines<LearningPlan>

  private struct Stop: Error {}

  // MARK: Going on

  @Test(
    "Reading from the end of any line gives the lines behind it",
    arguments: ["", "\n", "\r\n", "{", "\n\n \n"]
  )
  func resume(tail: String) throws {
    let stream = try LineText.stream(plans: 12, faultEvery: 4)
    let bytes = stream.dropLast() + Array(tail.utf8)
    let all = Array(Lines(in: Array(bytes)))
    let wrong = all.indices.filter { index in
      let end = all[index].end
      let rest = Array(Lines(in: Array(bytes), from: end))
      let before = Array(Lines(in: Array(bytes[..<end.byte])))
      return before + rest != all
    }
    #expect(all.count >= 15)
    #expect(wrong == [])
  }

  @Test("There are no lines behind the end")
  func behindTheEnd() {
    let bytes = PlanTexts.bytes(PlanTexts.plan())
    let places = [bytes.count, bytes.count + 1, .max].map {
      PlanLinePosition(byte: $0, line: 9)
    }
    #expect(places.map { Lines(in: bytes, from: $0).map(\.number) } == [[], [], []])
  }

  @Test("A sequence may be read again")
  func again() {
    let lines = Lines(in: PlanTexts.bytes(PlanTexts.plan() + "\n{\n"))
    #expect(Array(lines) == Array(lines))
    #expect(LineText.summary(lines) == ["1 ok", "2 unexpectedEnd"])
  }

  // MARK: On all cores

  @Test("Cores change nothing: the same lines come in the same order")
  func parallel() async throws {
    let bytes = try LineText.stream(plans: 300, faultEvery: 37, filledEvery: 6)
    let lines = Lines(in: bytes)
    let expected = Array(lines)
    #expect(expected.count { $0.document == nil } == 9)
    for (atOnce, groupBytes) in [(nil, 1 << 14), (3, 1)] {
      var read: [LineText.Line] = []
      try await lines.readInParallel(atOnce: atOnce, groupBytes: groupBytes) { line in
        read.append(line)
      }
      #expect(read == expected)
    }
  }

  @Test("Neither too few tasks nor groups of any size lose a line")
  func sizes() async throws {
    let lines = Lines(in: try LineText.stream(plans: 30, faultEvery: 7))
    let expected = Array(lines)
    for (atOnce, groupBytes) in [(0, 0), (-1, .max), (.max, .min), (1, 300)] {
      var read: [LineText.Line] = []
      try await lines.readInParallel(atOnce: atOnce, groupBytes: groupBytes) {
        read.append($0)
      }
      #expect(read == expected)
    }
  }

  @Test("An empty stream ends at once", arguments: ["", "\n\r\n", "\u{FEFF}"])
  func nothing(text: String) async throws {
    var count = 0
    try await Lines(in: PlanTexts.bytes(text)).readInParallel { _ in count += 1 }
    #expect(count == 0)
  }

  @Test("An error of the one who takes the lines ends the reading")
  func stopping() async throws {
    let lines = Lines(in: try LineText.stream(plans: 40, faultEvery: 9))
    var numbers: [Int] = []
    await #expect(throws: Stop.self) {
      try await lines.readInParallel(atOnce: 2, groupBytes: 1 << 12) { line in
        numbers.append(line.number)
        if numbers.count == 5 { throw Stop() }
      }
    }
    #expect(numbers == Array(lines.prefix(5).map(\.number)))
  }

  @Test("No line is handed over once the task is cancelled")
  func cancelling() async throws {
    let lines = Lines(in: try LineText.stream(plans: 40, faultEvery: 9))
    let task = Task {
      var count = 0
      do {
        try await lines.readInParallel(atOnce: 2, groupBytes: 1 << 12) { _ in
          count += 1
          if count == 5 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
        }
        return (count, false)
      } catch {
        return (count, error is CancellationError)
      }
    }
    let (count, isCancelled) = await task.value
    #expect(count == 5)
    #expect(isCancelled)
  }

  @Test("An actor takes the lines without leaving its isolation")
  @MainActor
  func isolation() async throws {
    let bytes = try LineText.stream(plans: 10, faultEvery: 20)
    var count = 0
    try await Lines(in: bytes).readInParallel(groupBytes: 1) { _ in
      MainActor.assertIsolated()
      count += 1
    }
    #expect(count == 11)
  }
}
