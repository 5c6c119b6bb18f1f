import PlanModel

extension DeadlineRule {
  /// Returns the review that is due within twelve months of the making of a plan, and then
  /// of each review.
  static func yearlyReview(
    _ title: String,
    binds holder: DutyHolder,
    force: Force = .must,
    citation: Citation
  ) -> Self {
    Self(
      .reviewDue,
      title,
      clauses: [
        DeadlineClause(
          from: .planMade,
          .reviewDecided,
          for: .months(startingWithEvent: 12)
        )
      ],
      metBy: [.reviewDecided, .planCeased],
      binds: holder,
      force: force,
      citation: citation
    )
  }
}
