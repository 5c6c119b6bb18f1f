import PlanModel
import PlanProgress
import Testing

@Suite("Rules under hostile input")
struct RuleHostilityTests {
  private static let rules: [ProgressRule] =
    .standard + [.threeBelowSixAbove, .fourOfSix]

  private static let days: [Day] = [
    .first, .last, "2026-09-07", "2026-11-16", "2027-01-25",
  ]

  private static let numbers: [Number] = [
    0, -1, 42, 72, Number("999999999999999999") ?? 0,
    Number("-999999999999999999e18") ?? 0,
    Number("1e-18") ?? 0,
  ]

  /// Returns a target whose parts are picked from what is most likely to break something.
  private func target(_ numbers: inout SeededNumbers) -> Target {
    func pick<Value>(_ values: [Value]) -> Value {
      values[numbers.next(below: values.count)]
    }
    return Cases.reader.with {
      $0.baseline?.value = pick(Self.numbers)
      $0.baseline?.on = pick(Self.days)
      $0.starts = pick(Self.days.map { $0 } + [nil])
      $0.due = pick(Self.days.map { $0 } + [nil])
      $0.goal = pick(Self.numbers.map { $0 } + [nil])
      $0.measure?.direction = pick([nil, .decrease, "sideways"])
      $0.criterion = pick([nil, .rate(pick(Self.numbers), .wordsPerMinute)])
      $0.decisionPoints = [
        DecisionPoint(
          id: "d",
          conditions: [
            DecisionCondition(
              metric: pick([.value, .percentCorrect, .slope, .sessionsDelivered, "mood"]),
              statistic: pick([
                .latest, .medianOfLast3, .meanOfLast3, .max, .consecutiveK,
              ]),
              comparison: pick([.below, .atLeast, "near"]),
              value: pick(Self.numbers),
              atWeek: pick([nil, 0, 10, .max, .min])
            ).with {
              $0.occasions = pick([nil, 0, 3, .max, .min])
              $0.minimumReadings = pick([nil, -1, 3, .max, .min])
            }
          ]
        )
      ]
    }
  }

  @Test("Nothing traps, and no number is missing its finiteness", arguments: 1...60)
  func traps(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let target = target(&numbers)
    let readings = (0..<12).map { place in
      Cases.reading(place, Self.numbers[numbers.next(below: Self.numbers.count)]) {
        $0.on = place < 3 ? Self.days[numbers.next(below: 5)] : $0.on
        $0.phase = place.isMultiple(of: 5) ? "B" : nil
      }
    }
    let sessions = Self.days.enumerated().map { place, day in
      DeliveredSession(
        id: DeliveredSession.ID("s-\(place)") ?? .blank,
        provision: "p",
        on: day,
        status: place == 0 ? "moved" : .delivered
      )
    }
    let plan = LearningPlan(id: "plan", pupil: "pupil").with {
      $0.targets = [target]
      $0.readings = readings
      $0.deliveredSessions = sessions
    }
    for day in Self.days {
      let advice = plan.advice(for: "t", asOf: day, rules: Self.rules)
      let texts = advice?.signals.compactMap(\.text) ?? []
      #expect(!texts.isEmpty)
      #expect(!texts.contains { $0.contains("nan") || $0.contains("inf ") })
      _ = plan.comingDecisionPoints(asOf: day)
    }
  }

  @Test("A change of phase with every reading ends in time")
  func manyPhases() {
    let readings = (0..<3_000).map { place in
      Reading(
        id: Reading.ID("r-\(place)") ?? .blank,
        target: "t",
        on: Cases.start + .days(place + 1),
        value: 50
      ).with { $0.phase = "\(place)" }
    }
    let target = Cases.reader.with { $0.due = "2036-01-01" }
    let signals = target.signals(readings: readings, asOf: "2035-12-31")
    #expect(signals.allSatisfy { $0.status == .dataRequired })
  }

  @Test("Identifiers of any length and make give signals identifiers of their own")
  func identifiers() throws {
    let long = String(repeating: "é", count: 128)
    let target = Cases.reader.with { $0.id = Target.ID(long) ?? .blank }
    let odd = ProgressRule.trend("a\u{7}/1.0", named: "", confidence: 0.9)
    let signals = target.signals(readings: [], asOf: "2026-11-20", rules: [odd, .trend])
    #expect(signals.count == 2)
    #expect(signals[0].id != signals[1].id)
    #expect(signals.allSatisfy { $0.id != .blank })
  }
}
