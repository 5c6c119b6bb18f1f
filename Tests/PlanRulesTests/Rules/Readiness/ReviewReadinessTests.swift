import PlanModel
import PlanRules
import Testing

@Suite("Lists before a review")
struct ReviewReadinessTests {
  static let context = RuleContext(asOf: CyclePlans.today)

  @Test("The list holds what is there and what is missing")
  func list() throws {
    let plan = ReadinessRulesTests.plan(.annual) { $0.voices.removeFirst() }
    let readiness = try #require(ReviewReadiness(of: plan, in: Self.context))
    #expect(readiness.day == "2026-10-05")
    #expect(readiness.isAnnual)
    #expect(readiness.items.count == 13)
    #expect(readiness.missing.map(\.title) == ["The pupil's view"])
    let notice = try #require(readiness.items.first { $0.rule == .noticeOutstanding })
    #expect(notice.due == "2026-09-21")
    #expect(notice.force == .must)
    #expect(notice.isThere)
  }

  @Test("The findings are the missing items, place for place")
  func law() throws {
    let plan = ReadinessRulesTests.plan(.annual) {
      $0.voices = []
      $0.readings = []
      $0.reviews[0].invited = []
      $0.reviews[0].reported = []
      $0.reviews[0].annualReview = nil
    }
    let readiness = try #require(ReviewReadiness(of: plan, in: Self.context))
    let findings = ReadinessRulesTests.findings(plan)
    let missing = readiness.missing.map { "\($0.rule.rawValue) \($0.path.pointer)" }
    let found = findings.map { "\($0.rule.rawValue) \($0.path.pointer)" }
    #expect(missing.sorted() == found.sorted())
    #expect(missing.count == 12)
  }

  @Test("Without a review in the window there is no list")
  func none() {
    let plan = ReadinessRulesTests.plan(on: "2027-01-04")
    #expect(ReviewReadiness(of: plan, in: Self.context) == nil)
    #expect(ReviewReadiness(afterAnnualReviewOf: plan, in: Self.context) == nil)
    #expect(
      ReviewReadiness(of: LearningPlan(id: "x", pupil: "p-1"), in: Self.context) == nil
    )
  }

  @Test("After the review of an EHC plan the list goes on")
  func afterwards() throws {
    let plan = ReadinessRulesTests.plan(.annual) {
      $0.reviews[0].held = "2026-09-07"
      $0.reviews[0].annualReview?.reportSent = "2026-09-07"
    }
    let readiness = try #require(
      ReviewReadiness(afterAnnualReviewOf: plan, in: Self.context)
    )
    #expect(
      readiness.missing.map(\.title) == [
        "Recommendations of the meeting", "The authority's decision",
      ]
    )
    #expect(readiness.items.map(\.due) == ["2026-09-21", "2026-09-21", "2026-10-05"])
  }

  @Test("A role that nobody knows is not repeated")
  func unknownRole() throws {
    let plan = ReadinessRulesTests.plan {
      $0.contributors = [Contributor(id: "c-1", role: "Zebedee")]
      $0.targets[0].lead = "c-1"
    }
    let readiness = try #require(ReviewReadiness(of: plan, in: Self.context))
    #expect(readiness.items.contains { $0.title == "Report of another contributor" })
    #expect(readiness.items.allSatisfy { !$0.title.contains("Zebedee") })
  }
}
