import PlanModel
import PlanProgress
import Testing

@Suite("Signals of a target")
struct TargetSignalsTests {
  private let readings = Cases.weekly([44, 43, 47, 48, 46, 50, 49, 52, 53, 51])

  private func sessions(_ delivered: Int, of planned: Int) -> [DeliveredSession] {
    (0..<planned).map { place in
      DeliveredSession(
        id: DeliveredSession.ID("s-\(place)") ?? .blank,
        provision: "p",
        on: Cases.start + .days(place + 1),
        status: place < delivered ? .delivered : .cancelled
      )
    }
  }

  private func signals(
    _ readings: [Reading]? = nil,
    _ sessions: [DeliveredSession] = [],
    asOf day: Day = "2026-11-20",
    rules: [ProgressRule] = .standard
  ) -> [Signal] {
    Cases.reader.signals(
      readings: readings ?? self.readings,
      sessions: sessions,
      asOf: day,
      rules: rules
    )
  }

  @Test("Each standard rule gives one signal, and delivery only if something is known")
  func standard() {
    let methods = [
      "fourPointRule/1.0", "trendRule/1.0", "midpointCheck/1.0", "monthFourCheck/1.0",
      "projection/1.0",
    ]
    #expect(signals().map(\.method) == methods)
    #expect(signals(nil, sessions(9, of: 10)).map(\.method) == ["delivery/1.0"] + methods)
  }

  @Test("The same inputs give the same signals, and no two share an identifier")
  func identifiers() {
    #expect(signals() == signals())
    let ids = signals().map(\.id) + signals(asOf: "2026-11-21").map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.first == "signal:fourPointRule/1.0:2026-11-20:t")
  }

  // MARK: Delivery first

  @Test("Below 80% of the sessions, what is said of the pupil is held back")
  func heldBack() throws {
    let found = signals(nil, sessions(7, of: 10))
    #expect(found.map(\.statement) == [.checkDelivery])
    #expect(found.map(\.value) == [70])
    #expect(found[0].readings.count == 10)
    let text = try #require(found[0].text)
    #expect(
      text.hasPrefix(
        "7 of 10 planned sessions up to 20 November 2026 took place (70%). With fewer than "
          + "80% little can be said of the pupil"
      )
    )
  }

  @Test("At 80% of the sessions the pupil's signals are shown after the one on delivery")
  func shown() {
    let found = signals(nil, sessions(8, of: 10))
    #expect(found.count == 6)
    #expect(found[0].statement == .continueAsPlanned)
    #expect(found[1].statement == .considerInstructionalChange)
  }

  @Test("One provision that is not given holds back, however much of another is")
  func eachProvision() throws {
    let other = (0..<40).map { place in
      DeliveredSession(
        id: DeliveredSession.ID("o-\(place)") ?? .blank,
        provision: "q",
        on: Cases.start + .days(place + 1)
      )
    }
    let found = signals(nil, other + sessions(1, of: 5))
    #expect(found.map(\.statement) == [.checkDelivery])
    #expect(
      try #require(found[0].text).hasPrefix("1 of 5 planned sessions of one provision")
    )
  }

  @Test("A list without a rule of delivery still looks at delivery")
  func always() {
    let found = signals(nil, sessions(1, of: 5), rules: [.trend])
    #expect(found.map(\.method) == ["delivery/1.0"])
  }

  @Test("A school may choose its own share of sessions")
  func ownShare() {
    let half = ProgressRule.delivery("ours/1.0", named: "our check", leastPercent: 50)
    let found = signals(nil, sessions(5, of: 10), rules: [half, .trend])
    #expect(found.map(\.method) == ["ours/1.0", "trendRule/1.0"])
    #expect(found[0].statement == .continueAsPlanned)
  }

  @Test("Many gaps come before what is said of the pupil, and hold nothing back")
  func gaps() throws {
    let values: [Number?] = [44, 43, nil, 48, 46, nil, 49, nil, 53, 51]
    let found = signals(Cases.weekly(values))
    #expect(found.map(\.statement).prefix(1) == [.checkDelivery])
    #expect(found.count == 6)
    let texts = found.filter { $0.status == .success }.compactMap(\.text)
    #expect(texts.allSatisfy { $0.contains("3 of 10 occasions to measure up to 20") })
    let fewer: [Number?] = [44, 43, nil, 48, 46, nil, 49, 50, 53, 51]
    #expect(signals(Cases.weekly(fewer)).count == 5)
  }

  @Test("Sessions and gaps of an earlier phase do not count")
  func earlierPhase() {
    let readings = self.readings.map { reading in
      reading.with { $0.phase = reading.on < Cases.day(ofWeek: 4) ? "A" : "B" }
    }
    let found = signals(readings, sessions(1, of: 10))
    #expect(found.count == 5)
  }

  // MARK: Targets that rules do not apply to

  @Test("An open target and a mastery measure have no signal that says anything")
  func notApplicable() {
    for change in [{ $0.style = .scruffy }, { $0.measure?.kind = .masteryMeasure }]
      as [(inout Target) -> Void]
    {
      let found = Cases.reader.with(change).signals(
        readings: readings,
        asOf: "2026-11-20"
      )
      #expect(found.allSatisfy { $0.status == .notApplicable })
    }
  }

  @Test("A plan gives the signals of its target, and none of a target it lacks")
  func plan() {
    let plan = LearningPlan(id: "plan", pupil: "pupil").with {
      $0.targets = [Cases.reader]
      $0.readings = readings
    }
    #expect(plan.signals(for: "t", asOf: "2026-11-20") == signals())
    #expect(plan.signals(for: "other", asOf: "2026-11-20").isEmpty)
  }
}
