import PlanModel
import PlanProgress
import Testing

@Suite("What was noticed")
struct NoticingSummaryTests {
  private let target = Cases.target(style: .scruffy)

  private var readings: [Reading] {
    [
      Cases.reading(1) {
        $0.text = "Reached for the bells"
        $0.setting = "Sensory room"
        $0.engagementAreas = [.persistence, .exploration]
      },
      Cases.reading(2) { $0.gap = .unwell }, Cases.reading(3) { $0.isPass = false },
      Cases.reading(4) {
        $0.text = "Waited for the bells"
        $0.setting = "hall"
        $0.engagementAreas = [.exploration]
      },
    ]
  }

  @Test("It says how often, how recently and in how many settings")
  func counts() {
    let summary = NoticingSummary(of: target, readings: readings, asOf: "2026-10-08")
    #expect(summary.observations == 3)
    #expect(summary.noticed == 2)
    #expect(summary.settings == 2)
    #expect(summary.areas == [.exploration, .persistence])
    #expect(summary.daysSinceLast == 3)
    #expect(
      summary.text
        == "Noticed 2 times on 2 days since 14 September 2026, the last time on 5 October "
        + "2026 (3 days ago), in 2 settings."
    )
  }

  @Test("An open target has no value, no aim and no slope, even with numbers")
  func noNumbers() {
    let numbers = Cases.weekly([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    let summary = ProgressSummary(of: target, readings: numbers, asOf: "2026-11-18")
    #expect(summary.latest == nil)
    #expect(summary.aimline == nil)
    #expect(summary.trend == nil)
    #expect(summary.criterion.reason == .openOutcome)
    #expect(summary.noticing?.noticed == 10)
    #expect(summary.statement == summary.noticing?.text)
  }

  @Test("Nobody looking and nothing noticed are two things")
  func nothing() {
    let none = NoticingSummary(of: target, readings: [], asOf: "2026-10-08")
    #expect(none.text == "Nobody has written down an observation up to 8 October 2026.")
    let looked = NoticingSummary(of: target, readings: [readings[2]], asOf: "2026-10-08")
    #expect(looked.text.hasSuffix("nothing was noticed yet."))
    #expect(looked.daysSinceLast == nil)
  }

  @Test("A gap changes no count", arguments: 0...6)
  func gap(week: Int) {
    let gap = Cases.reading(9) {
      $0.gap = .absent
      $0.on = Cases.day(ofWeek: week)
    }
    let with = NoticingSummary(of: target, readings: readings + [gap], asOf: "2026-12-01")
    #expect(with == NoticingSummary(of: target, readings: readings, asOf: "2026-12-01"))
  }
}
