import PlanProgress
import Testing

@Suite("Run of readings")
struct ReadingRunTests {
  @Test(
    "A run needs at least one reading and a window that holds it",
    arguments: [
      (count: 1, window: nil, isRun: true), (4, 6, true), (4, 4, true), (0, nil, false),
      (-1, 3, false), (4, 3, false), (.max, .max, true),
    ] as [(count: Int, window: Int?, isRun: Bool)]
  )
  func creating(count: Int, window: Int?, isRun: Bool) {
    #expect((ReadingRun(count, ofLast: window) != nil) == isRun)
  }

  @Test("A whole number stands for so many in a row")
  func literal() {
    let run: ReadingRun = 4
    #expect(run == ReadingRun(4))
    #expect(run.isInARow)
    #expect(ReadingRun(4, ofLast: 6)?.isInARow == false)
  }

  @Test("A reading on the line is on neither side and breaks a run")
  func onTheLine() {
    let run: ReadingRun = 3
    #expect(run.isComplete(in: [.on, .below, .below, .below], on: .below))
    #expect(!run.isComplete(in: [.below, .below, .on, .below], on: .below))
    #expect(!run.isComplete(in: [.below, .below], on: .below))
  }

  @Test("A longer window never loses a run", arguments: 1...20)
  func widening(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let positions = (0..<10).map { _ in AimPosition.allCases[numbers.next(below: 3)] }
    var complete: [Bool] = []
    for window in 4...10 {
      let run = try #require(ReadingRun(4, ofLast: window))
      complete.append(run.isComplete(in: positions, on: .below))
    }
    #expect(complete == complete.sorted { !$0 && $1 })
  }

  @Test("A run of no readings is a programmer's error", arguments: [0, -1])
  func needsAReading(count: Int) async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) { [count] in
      _ = ReadingRun(integerLiteral: count)
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a run has at least one reading"))
  }
}
