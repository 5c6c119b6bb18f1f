import PlanModel
import PlanProgress
import Testing

@Suite("Baseline from probes")
struct BaselineProbesTests {
  private let target = Cases.target().with { $0.measure = Measure(unit: .wordsPerMinute) }

  private func probes(_ scores: [Number?], days: Int = 1) -> [Reading] {
    scores.enumerated().map { place, score in
      Cases.reading(place, score) {
        $0.on = Cases.start + .days(place * days)
        if score == nil { $0.gap = .unwell }
      }
    }
  }

  @Test("SV-001: three probes make a baseline of their median and keep their scores")
  func median() throws {
    let made = try BaselineProbes(of: target, in: probes([7, 5, 8]))
    #expect(made.baseline.value == 7)
    #expect(made.baseline.scores == [7, 5, 8])
    #expect(made.baseline.method == .median)
    #expect(made.baseline.unit == .wordsPerMinute)
    #expect(made.baseline.on == Cases.start + .days(2))
    #expect(made.notices.isEmpty)
    #expect(made.baseline.notices.isEmpty)
  }

  @Test(
    "The number and the span of the probes call for notices",
    arguments: [
      (1, 1, [.single]), (2, 1, [.few]), (3, 7, []), (3, 8, [.longSpan]), (5, 1, []),
      (6, 1, [.many]),
    ] as [(Int, Int, [BaselineNotice])]
  )
  func notices(count: Int, days: Int, expected: [BaselineNotice]) throws {
    let scores = [Number?](repeating: 4, count: count)
    let made = try BaselineProbes(of: target, in: probes(scores, days: days))
    #expect(made.notices == expected)
  }

  @Test("A gap is no score, and probes of one day are scores of their own")
  func gaps() throws {
    let oneDay = probes([6, nil, 9, 8], days: 0)
    let made = try BaselineProbes(of: target, in: oneDay)
    #expect(made.baseline.scores == [6, 9, 8])
    #expect(made.baseline.value == 8)
    #expect(made.missed == 1)
  }

  @Test("Probes of other units or numbers of items are set aside")
  func mixed() throws {
    let readings = [
      Cases.score("a", "2026-09-07", 7, 10), Cases.score("b", "2026-09-08", 9, 20),
      Cases.score("c", "2026-09-09", 11, 10), Cases.score("d", "2026-09-10", 8, 10),
    ]
    let made = try BaselineProbes(of: target, in: readings)
    #expect(made.baseline.value == 7.5)
    #expect(made.baseline.outOf == 10)
    #expect(made.unused.map(\.reason) == [.unitMismatch, .readingInvalid])
    #expect(made.notices == [.few])
  }

  @Test("The mean can be asked for, but not of levels")
  func mean() throws {
    let scores: [Number?] = [1, 1, 4]
    let mean = try BaselineProbes(of: target, in: probes(scores), method: .mean)
    #expect(mean.baseline.value == 2)
    #expect(mean.baseline.method == .mean)
    let levels = Cases.target(.rubric(level: 3, of: "Talk"))
    let level = try BaselineProbes(of: levels, in: probes([1, 2]), method: .mean)
    #expect(level.baseline.value == 1)
    #expect(level.baseline.method == .median)
  }

  @Test("Without a score there is no baseline")
  func none() {
    #expect(throws: CannotJudgeReason.baselineMissing) {
      try BaselineProbes(of: target, in: probes([nil, nil]))
    }
    #expect(throws: CannotJudgeReason.valueNotRecorded) {
      try BaselineProbes(of: target, in: Cases.passes([1]))
    }
  }

  @Test("A baseline in words says so instead of standing at nothing")
  func words() {
    let described = Baseline().with { $0.text = "Joins in with one friend" }
    #expect(described.notices == [.inWords])
    let target = Cases.reader.with { $0.baseline = described }
    #expect(throws: CannotJudgeReason.baselineInWords) { try Aimline(of: target) }
    #expect(Baseline(value: 4).notices.isEmpty)
    #expect(Baseline(value: 4).with { $0.method = .single }.notices == [.single])
  }

  @Test("Each notice has words of its own, and an unknown one has some")
  func texts() {
    let known: [BaselineNotice] = [
      .single, .few, .many, .longSpan, .inWords,
      BaselineNotice(rawValue: "new"),
    ]
    #expect(Set(known.map(\.description)).count == known.count)
  }

  @Test("The order of probes on different days changes nothing", arguments: 1...10)
  func order(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let scores = (0..<5).map { _ in Number(exactly: numbers.next(below: 50)) }
    let readings = probes(scores)
    let forward = try BaselineProbes(of: target, in: readings)
    #expect(try BaselineProbes(of: target, in: readings.reversed()) == forward)
  }
}
