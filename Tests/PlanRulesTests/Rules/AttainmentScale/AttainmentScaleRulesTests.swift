import PlanModel
import PlanRules
import Testing

@Suite("Rules about goal attainment scaling")
struct AttainmentScaleRulesTests {
  static func levels(_ descriptors: [String]) -> [AttainmentLevel] {
    zip(-2...2, descriptors).map { AttainmentLevel(level: $0, descriptor: $1) }
  }

  static func levels(anchors: [Number?]) -> [AttainmentLevel] {
    zip(-2...2, anchors).map {
      AttainmentLevel(level: $0, descriptor: "As described", anchor: $1)
    }
  }

  static func notices(_ id: RuleID, _ levels: [AttainmentLevel]) throws -> Bool {
    try RuleCase(id).notices { $0.targets[0].attainmentLevels = levels }
  }

  // MARK: Five levels

  @Test("Five levels are needed, each once and each described, in any order")
  func fiveLevels() throws {
    let five = Self.levels(["a", "b", "c", "d", "e"])
    #expect(try !Self.notices(.levelsMissing, five))
    #expect(try !Self.notices(.levelsMissing, five.reversed()))
    #expect(try Self.notices(.levelsMissing, []))
    #expect(try Self.notices(.levelsMissing, Self.levels(["a", "b", "c", "d", ""])))
    #expect(try Self.notices(.levelsMissing, five + five.prefix(1)))
    let outside = AttainmentLevel(level: .max, descriptor: "f")
    #expect(try Self.notices(.levelsMissing, five + [outside]))
  }

  // MARK: Numbers

  @Test(
    "Numbers are in order and roughly even, or are not there",
    arguments: [
      ([nil, nil, nil, nil, nil], false), ([0, 1, 2, 3, 4], false),
      ([8, 6, 4, 2, 0], false), ([0, 2, 3, 4, 5], false),
      ([0, 2.1, 3.1, 4.1, 5.1], true),
      ([0, 1, 2, nil, 4], true), ([0, nil, nil, nil, nil], true),
      ([0, 1, 1, 2, 3], true),
      ([0, 1, 2, 1, 3], true), ([4, 3, 2, 3, 4], true),
    ] as [([Number?], Bool)]
  )
  func anchors(anchors: [Number?], isNoticed: Bool) throws {
    #expect(try Self.notices(.anchorsUneven, Self.levels(anchors: anchors)) == isNoticed)
  }

  @Test("Turning the scale round changes nothing")
  func mirrored() throws {
    let anchors: [Number?] = [0, 5, 6, 7, 8]
    #expect(try Self.notices(.anchorsUneven, Self.levels(anchors: anchors)))
    #expect(try Self.notices(.anchorsUneven, Self.levels(anchors: anchors.reversed())))
  }

  // MARK: One variable

  @Test(
    "One number may change, and two may not",
    arguments: [
      (["0 signs", "1 sign", "2 signs", "3 signs", "4 signs"], false),
      (["No sign", "1 sign", "2 signs", "3 to 4 signs", "5 or 6 signs"], false),
      (["1 of 10", "3 of 10", "5 of 10", "7 of 10", "9 of 10"], false),
      (["2-3 signs", "4-5 signs", "6-7 signs", "8–9 signs", "10 signs"], false),
      (
        [
          "1 sign in 5 minutes", "2 signs in 5 minutes", "3 signs in 5 minutes",
          "4 signs in 5 minutes", "5 signs in 5 minutes",
        ], false
      ),
      (
        [
          "1 sign in 9 minutes", "2 signs in 7 minutes", "3 signs in 5 minutes",
          "4 signs in 3 minutes", "5 signs in 1 minute",
        ], true
      ),
      (["1 sign", "2 signs", "3 signs", "2 words", "3 words"], true),
      (["Never", "With help", "Sometimes", "Often", "Always"], false),
      (["1 sign", "2 signs twice in 2 days", "3 signs", "4 signs", "5 signs"], false),
    ] as [([String], Bool)]
  )
  func variables(descriptors: [String], isNoticed: Bool) throws {
    #expect(try Self.notices(.severalVariables, Self.levels(descriptors)) == isNoticed)
  }

  @Test("Strange descriptors are read to the end")
  func hostile() throws {
    let strange = ["1-", "1 to", "\u{2013}1\u{2013}", "1.2.3 of of", "9"]
    #expect(try !Self.notices(.severalVariables, Self.levels(strange)))
    let long = String(repeating: "1 a ", count: 4_000)
    let five = Self.levels(Array(repeating: long, count: 5))
    #expect(try !Self.notices(.severalVariables, five))
  }

  // MARK: The start

  @Test(
    "The start is at one of the two usual levels",
    arguments: [(nil, true), (-3, true), (-2, false), (-1, false), (0, true), (2, true)]
      as [(Int?, Bool)]
  )
  func start(level: Int?, isNoticed: Bool) throws {
    let rule = try RuleCase(.startLevelMissing)
    #expect(rule.notices { $0.targets[0].attainmentBaseline = level } == isNoticed)
  }

  // MARK: Agreed before

  @Test(
    "The levels are agreed on the day of the first reading at the latest",
    arguments: [
      ("2026-10-04", false), ("2026-10-05", false), ("2026-10-06", true), (nil, false),
    ] as [(Day?, Bool)]
  )
  func agreed(day: Day?, isNoticed: Bool) throws {
    let rule = try RuleCase(.notAgreedBefore)
    #expect(rule.notices { $0.agreements[0].on = day } == isNoticed)
  }

  @Test("An agreement that was declined, or is to another target, is none")
  func otherAgreements() throws {
    let rule = try RuleCase(.notAgreedBefore)
    #expect(rule.notices { $0.agreements[0].response = .declined })
    #expect(!rule.notices { $0.agreements[0].response = .partlyAgreed })
    #expect(rule.notices { $0.agreements[0].targets = ["t-2"] })
    #expect(rule.notices { $0.agreements = [] })
  }

  @Test("Before anything is measured there is time to agree")
  func inTime() throws {
    let rule = try RuleCase(.notAgreedBefore)
    #expect(
      !rule.notices {
        $0.agreements = []
        $0.readings = []
      }
    )
    #expect(
      !rule.notices {
        $0.agreements = []
        $0.readings[0].on = "2026-09-07"
      }
    )
    #expect(
      !rule.notices {
        $0.agreements = []
        $0.readings[0].gap = .absent
      }
    )
  }

  @Test("Levels that were changed after the first reading are noticed")
  func amended() throws {
    let rule = try RuleCase(.notAgreedBefore)
    func notices(_ path: String, on day: Day) -> Bool {
      rule.notices {
        let amendment = Amendment(id: "m-1", reason: "Too easy", on: day)
        $0.amendments = [amendment.with { $0.paths = [path] }]
      }
    }
    #expect(notices("/targets/0/attainmentLevels/2/anchor", on: "2026-10-06"))
    #expect(!notices("/targets/0/attainmentLevels", on: "2026-10-05"))
    #expect(!notices("/targets/0/due", on: "2026-10-06"))
    #expect(!notices("/targets/1/attainmentLevels", on: "2026-10-06"))
  }

  // MARK: How many

  @Test("Five scaled targets are enough", arguments: [(1, false), (5, false), (6, true)])
  func count(count: Int, isNoticed: Bool) throws {
    let rule = try RuleCase(.tooManyScales)
    let found = rule.notices { plan in
      plan.targets = Array(repeating: plan.targets[0], count: count)
    }
    #expect(found == isNoticed)
    let mixed = rule.notices { plan in
      plan.targets = Array(repeating: plan.targets[0], count: 6)
      plan.targets[0].style = .smart
    }
    #expect(!mixed)
  }
}
