import PlanModel

/// Asks whether everybody was invited to the review of an EHC plan.
struct InvitationRule: ReadinessRule {
  let card = RuleCard(
    id: .invitationOutstanding,
    topic: .readiness,
    title: "Family, school, authority, health and social care are invited",
    question: "Who is still to be invited?",
    why: """
      The review of an EHC plan brings together the family, the school, the local \
      authority, health and social care, whether or not all of them come.
      """,
    force: .must,
    severity: .warning,
    parameters: ["reviewReadinessDays"],
    citation: .invitedToReview,
    suggestions: [
      "invite them and record it",
      "add them to the people of the plan first",
    ]
  )

  var examples: RuleExamples? {
    Example.review(.annual) { $0.reviews[0].invited = ["c-1", "c-2"] }
  }

  var message: String {
    "Somebody who belongs to the review is not recorded as invited; the last day is {}."
  }

  func items(for review: ReviewInView, in plan: CheckedPlan) -> [ReadinessItem] {
    guard review.isAnnual else { return [] }
    return Self.parts.map { part in
      item(
        .thing(part.title),
        at: review.path("invited"),
        by: review.day - .weeks(2),
        isThere: plan.plan.isInvited(part.roles, to: review)
      )
    }
  }
}

extension InvitationRule {
  private typealias Part = (title: String, roles: [ContributorRole])

  /// Who belongs to the review, by the roles that stand for them.
  private static let parts: [Part] = [
    ("Invitation: the family", [.parentOrCarer, .pupil]),
    (
      "Invitation: the school",
      [.headteacher, .senco, .classTeacher, .subjectTeacher, .seniorLeader, .keyWorker]
    ),
    ("Invitation: the local authority", [.localAuthorityOfficer]),
    (
      "Invitation: health",
      [
        .health, .speechAndLanguageTherapist, .occupationalTherapist, .physiotherapist,
      ]
    ),
    ("Invitation: social care", [.socialWorker]),
  ]
}

extension LearningPlan {
  /// Whether somebody in one of some roles was invited to a review.
  fileprivate func isInvited(
    _ roles: [ContributorRole],
    to review: ReviewInView
  ) -> Bool {
    guard let index = review.index else { return false }
    return reviews[index].invited.contains { id in
      contributors.contains { $0.id == id && roles.contains($0.role) }
    }
  }
}
