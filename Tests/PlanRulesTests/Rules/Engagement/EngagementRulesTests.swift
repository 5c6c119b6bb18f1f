import PlanModel
import PlanRules
import Testing

@Suite("Rules about engagement and personal progress")
struct EngagementRulesTests {
  // MARK: Engagement

  @Test("One area of engagement is enough")
  func area() throws {
    let rule = try RuleCase(.engagementAreaMissing)
    #expect(!rule.notices { $0.targets[0].intention?.engagementAreas = [.initiation] })
    #expect(rule.notices { $0.targets[0].intention = nil })
  }

  @Test("No level, number or criterion is set, in the fields or in the words")
  func levels() throws {
    let rule = try RuleCase(.engagementLevelSet)
    let cases: [(path: String, change: (inout Target) -> Void)] = [
      ("/targets/0/goal", { $0.goal = 3 }),
      ("/targets/0/criterion", { $0.criterion = .percent(80) }),
      ("/targets/0/baseline/value", { $0.baseline = Baseline(value: 1) }),
      (
        "/targets/0/attainmentLevels",
        { $0.attainmentLevels = [AttainmentLevel(level: 0, descriptor: "Looks")] }
      ),
      ("/targets/0/text", { $0.text = "Will press the switch on 4 out of 5 occasions" }),
    ]
    var wrong: [String] = []
    for (path, change) in cases {
      let found = rule.findings { change(&$0.targets[0]) }
      if found.map(\.path.pointer) != [path] { wrong.append(path) }
    }
    #expect(wrong == [])
    #expect(!rule.notices { $0.targets[0].criterion = Criterion(kind: .words) })
    #expect(!rule.notices { $0.targets[0].baseline = Baseline() })
  }

  @Test("The words that set a number are marked")
  func words() throws {
    let text = "Will press the switch on 4 out of 5 occasions"
    let rule = try RuleCase(.engagementLevelSet)
    let found = rule.findings { $0.targets[0].text = text }
    let words = try #require(found.first?.words)
    let marked = Array(text.utf8)[words]
    #expect(String(decoding: marked, as: UTF8.self).contains("4 out of 5"))
  }

  @Test("Readings in words are welcome, and scores and sums are not")
  func scores() throws {
    let rule = try RuleCase(.engagementScored)
    #expect(
      !rule.notices {
        $0.readings = [
          Reading(id: "x-1", target: "t-1", on: "2026-10-05").with {
            $0.text = "Leans in"
          }
        ]
      }
    )
    #expect(
      !rule.notices {
        $0.readings = [Reading(id: "x-1", target: "t-2", on: "2026-10-05", value: 3)]
      }
    )
    let found = rule.findings {
      $0.readings = [
        Reading(id: "x-1", target: "t-1", on: "2026-10-05"),
        Reading(id: "x-2", target: "t-1", on: "2026-10-06", value: 3),
        Reading(id: "x-3", target: "t-1", on: "2026-10-07", value: 4),
      ]
      $0.signals = [
        Signal(id: "s-1", method: "trend", target: "t-1").with { $0.value = 1 }
      ]
    }
    #expect(found.map(\.path.pointer) == ["/readings/1/value", "/signals/0/value"])
    #expect(found.first?.message.hasSuffix("2.") == true)
  }

  // MARK: Personal progress

  @Test("The strand or the form of a reading may name the aspect")
  func aspects() throws {
    let rule = try RuleCase(.aspectMissing)
    #expect(
      !rule.notices {
        $0.readings[0].strand = nil
        $0.readings[0].probe = "Maintenance"
      }
    )
    let found = rule.findings { $0.readings[1].strand = nil }
    #expect(found.map(\.path.pointer) == ["/readings/1/strand"])
  }

  @Test("The school's descriptors are named, or written for the target")
  func descriptors() throws {
    let rule = try RuleCase(.descriptorsMissing)
    #expect(rule.notices { $0.targets[0].measure = nil })
    #expect(
      !rule.notices {
        $0.targets[0].measure = nil
        $0.targets[0].attainmentLevels = [
          AttainmentLevel(level: 10, descriptor: "Everywhere")
        ]
      }
    )
  }

  @Test("Ten is a place on the scale, and eleven is a sum")
  func sums() throws {
    let rule = try RuleCase(.aspectsSummed)
    #expect(!rule.notices { $0.readings[0].value = 10 })
    #expect(rule.notices { $0.readings[0].value = 11 })
    #expect(rule.notices { $0.targets[0].criterion = .percent(80) })
    #expect(rule.notices { $0.targets[0].baseline = Baseline(value: 20) })
    #expect(!rule.notices { $0.targets[0].criterion = Criterion(kind: .words) })
  }
}
