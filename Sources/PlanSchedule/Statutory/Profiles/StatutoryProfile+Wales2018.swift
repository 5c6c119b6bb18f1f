import PlanModel

extension StatutoryProfile {
  /// Wales: individual development plans under the Additional Learning Needs and Education
  /// Tribunal (Wales) Act 2018.
  ///
  /// If a period ends without a plan or a notice being given, the next begins on the day
  /// after; record a decision on the last day of the old one to say so.
  public static let wales2018 = StatutoryProfile(
    id: "wales-2018",
    title: "Wales: individual development plans",
    status: .inForce,
    inForceFrom: nil,
    nation: .wales,
    plans: [
      ProfilePlan(
        "Individual development plan",
        abbreviation: "IDP",
        isStatutory: true,
        citation: act("section 23")
      )
    ],
    adulthood: AdulthoodStart(
      yearGroup: .year9,
      force: .should,
      citation: Citation("ALN Code for Wales 2021", isVerified: false)
    ),
    planEnd: PlanEnd(
      age: 25,
      completesYear: false,
      citation: Citation("Additional Learning Needs Act, as summed up", isVerified: false)
    ),
    deadlines: [reviewWales, schoolPlanWales, authorityPlanWales]
  )

  private static func act(_ place: String) -> Citation {
    let work =
      "Additional Learning Needs and Education Tribunal (Wales) Act 2018 (anaw 2)"
    return Citation(work, place: place)
  }

  /// Twelve months starting with the day on which a copy of the plan, of the revised plan or
  /// of the notice that nothing changes is given.
  private static let reviewWales = DeadlineRule(
    .reviewDue,
    "Review complete, by giving the revised plan or a notice",
    clauses: [
      DeadlineClause(
        from: .planMade,
        .reviewDecided,
        .planAmended,
        for: .months(startingWithEvent: 12)
      )
    ],
    metBy: [.reviewDecided, .planAmended, .planCeased],
    binds: .school,
    force: .must,
    citation: act("section 23(2) to (4)")
  )

  private static let schoolPlanWales = DeadlineRule(
    .planBySchool,
    "Plan made by the school",
    clauses: [DeadlineClause(from: .assessmentRequested, for: .schoolDays(35))],
    metBy: [.planMade, .planRefused],
    binds: .school,
    force: .must,
    citation: Citation("ALN Code for Wales 2021", isVerified: false)
  )

  private static let authorityPlanWales = DeadlineRule(
    .planByAuthority,
    "Plan made by the authority",
    clauses: [DeadlineClause(from: .assessmentRequested, for: .weeks(12))],
    metBy: [.planMade, .planRefused],
    binds: .localAuthority,
    force: .must,
    citation: Citation("ALN Code for Wales 2021", isVerified: false)
  )
}
