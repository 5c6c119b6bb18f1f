import PlanModel

extension Example {
  /// A pair with a review two weeks from now for which everything is there; the failing plan
  /// lacks something.
  @inline(never)
  static func review(
    _ kind: ReviewKind = .termly,
    in yearGroup: YearGroup? = nil,
    _ change: (inout LearningPlan) -> Void
  ) -> RuleExamples {
    let ready = { (plan: inout LearningPlan) in
      prepare(&plan, for: kind)
    }
    return cycles(
      after: [],
      passes: ready,
      fails: {
        ready(&$0)
        change(&$0)
      },
      context: { $0.yearGroup = yearGroup }
    )
  }

  private static func prepare(_ plan: inout LearningPlan, for kind: ReviewKind) {
    plan.contributors = [
      Contributor(id: "c-1", role: .classTeacher),
      Contributor(id: "c-2", role: .parentOrCarer),
      Contributor(id: "c-3", role: .localAuthorityOfficer),
      Contributor(id: "c-4", role: .health),
      Contributor(id: "c-5", role: .socialWorker),
    ]
    plan.readings = [Reading(id: "m-1", target: "t-1", on: "2026-09-07", value: 4)]
    plan.deliveredSessions = [
      DeliveredSession(id: "d-1", provision: "p-1", on: "2026-09-07")
    ]
    plan.reviews = [
      ReviewRecord(id: "r-1", kind: kind).with {
        $0.planned = "2026-09-21"
        $0.invited = plan.contributors.map(\.id)
        $0.reported = ["c-1"]
        guard kind == .annual else { return }
        $0.annualReview = AnnualReview().with {
          $0.noticeGiven = "2026-09-01"
          $0.papersCirculated = "2026-09-04"
        }
      }
    ]
  }

  /// A pair with the review of an EHC plan five weeks ago that was followed up; the failing
  /// plan lacks something.
  @inline(never)
  static func afterReview(_ change: (inout AnnualReview) -> Void) -> RuleExamples {
    func review(_ steps: AnnualReview) -> (inout LearningPlan) -> Void {
      {
        $0.reviews = [
          ReviewRecord(id: "r-1", kind: .annual).with {
            $0.held = "2026-08-03"
            $0.annualReview = steps
          }
        ]
      }
    }
    let complete = AnnualReview().with {
      $0.recommendations = "Keep the plan as it is"
      $0.reportSent = "2026-08-14"
      $0.authorityDecision = .maintain
      $0.authorityDecided = "2026-08-28"
    }
    return cycles(
      after: [],
      passes: review(complete),
      fails: review(complete.with(change))
    )
  }
}
