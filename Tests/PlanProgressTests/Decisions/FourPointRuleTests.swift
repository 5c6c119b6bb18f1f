import PlanModel
import PlanProgress
import Testing

@Suite("Four-point rule")
struct FourPointRuleTests {
  private func statement(
    _ values: [Double],
    from baseline: Double = 42,
    rate: Double = 1.5,
    _ direction: Direction = .increase
  ) -> SignalStatement? {
    let positions = values.enumerated().map { place, value in
      AimPosition(
        of: value,
        against: baseline + rate * Double(place + 1),
        direction: direction
      )
    }
    return FourPointRule.standard.statement(for: positions, weeks: Double(values.count))
  }

  @Test(
    "SV-014: four short of a rising line, four beyond it, one on it, too few",
    arguments: [
      (
        [44, 43, 47, 48, 46, 50, 49, 52, 53, 51],
        SignalStatement.considerInstructionalChange
      ),
      ([44, 46, 48, 49, 51, 52, 53, 55, 57, 59], .considerRaisingGoal),
      ([44, 46, 46, 48, 50, 50, 53, 54, 55, 58], .continueAsPlanned),
      ([44, 43, 47, 48, 46], nil), ([44, 43, 44, 45, 46, 51], .continueAsPlanned),
    ] as [([Double], SignalStatement?)]
  )
  func rising(values: [Double], expected: SignalStatement?) {
    #expect(statement(values) == expected)
  }

  @Test("SV-015: the sides are turned round for something to decrease")
  func falling() {
    let slow = statement([19, 19, 18, 18, 17, 18, 17], from: 20, rate: -1, .decrease)
    #expect(slow == .considerInstructionalChange)
    let fast = statement([18, 17, 15, 14, 13, 11, 10], from: 20, rate: -1, .decrease)
    #expect(fast == .considerRaisingGoal)
  }

  @Test("SV-056: a change of provision starts the count again")
  func phases() {
    let values: [Number] = [43, 43, 44, 44, 45, 45, 47, 50]
    let readings = values.enumerated().map { place, value in
      Cases.reading(place + 1, value) { $0.phase = place < 6 ? "A" : "B" }
    }
    func signal(_ week: Int) -> Signal {
      FourPointRule.standard.signal(
        withID: "s",
        for: Cases.reader,
        readings: readings,
        asOf: Cases.day(ofWeek: week)
      )
    }
    #expect(signal(6).statement == .considerInstructionalChange)
    #expect(signal(8).status == .dataRequired)
    #expect(signal(8).statement == .cannotTell)
    #expect(signal(8).readings == ["r-7", "r-8"])
  }

  @Test("A signal that asks for a look says how often the rule is wrong")
  func falseAlarms() throws {
    let readings = Cases.weekly([44, 43, 47, 48, 46, 50, 49, 52, 53, 51])
    let signal = FourPointRule.standard.signal(
      withID: "s",
      for: Cases.reader,
      readings: readings,
      asOf: "2026-11-20"
    )
    #expect(signal.statement == .considerInstructionalChange)
    #expect(signal.status == .success)
    #expect(signal.adequacy == .adequate)
    #expect(signal.readings.count == 10)
    let text = try #require(signal.text)
    #expect(text.contains(FourPointRule.falseAlarmNotice))
    #expect(text.contains("to 16 November 2026 the last 4 all lie short of the aim"))
  }

  @Test("Mastery measures and open targets are no matter for the rule")
  func notApplicable() {
    let mastery = Cases.reader.with { $0.measure?.kind = .masteryMeasure }
    let open = Cases.reader.with { $0.style = .scruffy }
    let bare = Cases.reader.with { $0.due = nil }
    let states = [mastery, open, bare].map {
      FourPointRule.standard.signal(
        withID: "s",
        for: $0,
        readings: Cases.weekly([44, 43]),
        asOf: "2026-11-20"
      ).status
    }
    #expect(states == [.notApplicable, .notApplicable, .dataRequired])
  }

  @Test("A reading before the last run changes nothing", arguments: 1...20)
  func onlyTheLastRun(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let tail: [AimPosition] = [.below, .below, .below, .below]
    let head = (0..<8).map { _ in AimPosition.allCases[numbers.next(below: 3)] }
    let rule = FourPointRule.standard
    #expect(rule.statement(for: head + tail, weeks: 12) == .considerInstructionalChange)
    #expect(rule.statement(for: head + tail, weeks: 5.9) == nil)
  }

  @Test("A run of no readings is a programmer's error", arguments: [0, -1])
  func needsARun(run: Int) async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) { [run] in
      _ = FourPointRule(run: run)
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a run has at least one reading"))
  }
}
