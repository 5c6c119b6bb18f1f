import PlanModel
import PlanProgress
import Testing

@Suite("Reliable change")
struct ReliableChangeTests {
  static let key = InstrumentBands.Key(
    .boxall,
    version: "1",
    informant: .parent,
    country: "US",
    scale: .totalDifficulties
  )

  static func reliability(_ value: Double, _ deviation: Double) -> InstrumentReliability {
    InstrumentReliability(
      of: key,
      reliability: value,
      standardDeviation: deviation,
      source: Citation("Jacobson and Truax 1991")
    )
  }

  static func score(
    _ value: Number,
    _ change: (inout InstrumentScore) -> Void = { _ in }
  ) -> InstrumentScore {
    var score = InstrumentScore(
      value,
      of: .boxall,
      informant: .parent,
      scale: .totalDifficulties
    )
    change(&score)
    return score
  }

  @Test("A gain of 15 with an error of 4.74 has the index 3.16")
  func example() throws {
    let change = try ReliableChange(
      from: Self.score(32.5),
      to: Self.score(47.5),
      reliability: Self.reliability(0.8, 7.5)
    )
    #expect((change.index - 3.1622776601683795).magnitude < 1e-9)
    #expect((change.standardError - 4.743416490252569).magnitude < 1e-9)
    #expect(change.standing == .higher)
    #expect(change.text.contains("15 points higher"))
    #expect(change.text.contains("not a diagnosis"))
  }

  @Test("Turning the scores round turns the sign round", arguments: [1, 5, 9, 10, 20])
  func mirror(points: Int) throws {
    let value = try #require(Number(exactly: points))
    let known = Self.reliability(0.8, 7.5)
    let up = try ReliableChange(
      from: Self.score(0),
      to: Self.score(value),
      reliability: known
    )
    let down = try ReliableChange(
      from: Self.score(value),
      to: Self.score(0),
      reliability: known
    )
    #expect(up.index == -down.index)
    #expect(up.standing == (points > 9 ? .higher : .withinError))
    #expect(down.standing == (points > 9 ? .lower : .withinError))
  }

  @Test("Without the instrument's own reliability there is no answer")
  func missing() {
    #expect(throws: CannotJudgeReason.reliabilityMissing) {
      try ReliableChange(from: Self.score(1), to: Self.score(9), reliability: nil)
    }
    var other = Self.reliability(0.8, 7.5)
    other.key.informant = .teacher
    #expect(throws: CannotJudgeReason.reliabilityOfAnother) {
      try ReliableChange(from: Self.score(1), to: Self.score(9), reliability: other)
    }
  }

  @Test(
    "A reliability or deviation that can't be is refused",
    arguments: [
      (1, 7), (-0.1, 7), (.nan, 7), (0.8, 0), (0.8, -1), (0.8, .infinity), (0.8, .nan),
    ] as [(Double, Double)]
  )
  func invalid(value: Double, deviation: Double) {
    #expect(throws: CannotJudgeReason.reliabilityInvalid) {
      try ReliableChange(
        from: Self.score(1),
        to: Self.score(9),
        reliability: Self.reliability(value, deviation)
      )
    }
  }

  @Test("Scores of other informants, versions, scales or earlier days are not compared")
  func notCompared() throws {
    let one = Self.score(9) {
      $0.version = "1"
      $0.on = "2027-01-10"
    }
    let others: [(InstrumentScore, CannotJudgeReason)] = [
      (Self.score(1) { $0.informant = .teacher }, .informantsDiffer),
      (Self.score(1) { $0.version = "2" }, .versionsDiffer),
      (Self.score(1), .versionsDiffer),
      (Self.score(1) { $0.scale = .peer }, .instrumentsDiffer),
      (Self.score(1) { $0.instrument = .sdq }, .instrumentsDiffer),
      (
        Self.score(1) {
          $0.version = "1"
          $0.on = "2027-01-10"
        }, .scoresOutOfOrder
      ),
    ]
    for (other, reason) in others {
      #expect(throws: reason) { try one.difference(from: other) }
    }
    #expect(try Self.score(9).difference(from: Self.score(12)) == -3)
  }
}
