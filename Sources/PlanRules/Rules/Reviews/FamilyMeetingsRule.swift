import PlanModel

/// Asks whether the family was met often enough, for the part of the year that has passed.
struct FamilyMeetingsRule: Rule {
  let card = RuleCard(
    id: .familyMeetings,
    topic: .review,
    title: "The family is met at least three times a year",
    question: "When did the school and the family last talk about the plan?",
    why: """
      Schools should meet the parents of a pupil on SEN support at least three times \
      each year, which is more than the yearly report that the law asks for.
      """,
    force: .should,
    severity: .warning,
    parameters: ["familyMeetingsPerYear"],
    citation: .familyMeetings,
    suggestions: [
      "record the meetings that there were, with who came",
      "plan a meeting at a time that suits the family",
      "offer another way to meet: by telephone, or at home",
    ]
  )

  var examples: RuleExamples? {
    Example.linked(
      asOf: "2027-01-11",
      given: { plan in
        let held = ReviewRecord(id: "r-2").with {
          $0.held = "2026-12-09"
          $0.attended = ["c-2", "c-3"]
        }
        plan.reviews = [held]
      },
      { $0.reviews[0].attended = ["c-3"] }
    )
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    guard let period = period(of: plan) else { return }
    let asked = plan.context.school.familyMeetingsPerYear
    let expected = SchoolYearShare(from: period.lowerBound, through: period.upperBound)
      .expected(of: asked)
    guard expected > 0, plan.isOfUsualSize, plan.plan.kind != .onePageProfile,
      plan.plan.kind != .pupilPassport, !plan.isLinkedToEHCPlan
    else { return }
    var days: Set<Day> = []
    plan.plan.addFamilyMeetings(in: period, to: &days)
    for earlier in plan.context.earlierPlans where days.count < expected {
      earlier.addFamilyMeetings(in: period, to: &days)
    }
    guard days.count < expected else { return }
    findings.append(
      of: card,
      at: PlanPath("reviews"),
      "Meetings with the family recorded in this school year: {}.",
      detail: .count(days.count, of: asked)
    )
  }

  /// The days of this school year on which the pupil is known to have had a plan.
  private func period(of plan: CheckedPlan) -> ClosedRange<Day>? {
    guard var first = plan.plan.starts else { return nil }
    for place in plan.context.earlierPlans.indices {
      first = min(first, plan.context.earlierPlans[place].starts ?? first)
    }
    let last = min(plan.context.asOf, plan.plan.ends ?? plan.context.asOf)
    first = max(first, AcademicYear(containing: last).first)
    return first <= last ? first...last : nil
  }
}

extension LearningPlan {
  /// Adds the days on which a parent or carer came to a review, or was met.
  fileprivate func addFamilyMeetings(in period: ClosedRange<Day>, to days: inout Set<Day>)
  {
    for place in reviews.indices {
      guard let held = reviews[place].held, period.contains(held),
        attendedByFamily(reviews[place].attended)
      else { continue }
      days.insert(held)
    }
    for place in events.indices
    where events[place].kind.rawValue.hasBytes(of: "familyMeeting") {
      guard let day = events[place].on, period.contains(day) else { continue }
      days.insert(day)
    }
  }

  private func attendedByFamily(_ attended: [Contributor.ID]) -> Bool {
    for place in contributors.indices
    where contributors[place].role.rawValue.hasBytes(of: "parentOrCarer")
      && attended.holds(contributors[place].id)
    {
      return true
    }
    return false
  }
}
