import PlanModel

extension StatutoryProfile {
  /// England since 1 September 2014: the Children and Families Act, the SEND Regulations and
  /// the Code of Practice.
  ///
  /// Each deadline says where it comes from and whether that source was read for this
  /// library. Check those that were not before you rely on them.
  public static let england2014 = StatutoryProfile(
    id: "england-2014",
    title: "England: education, health and care plans",
    status: .inForce,
    inForceFrom: "2014-09-01",
    nation: .england,
    plans: [
      ProfilePlan(
        "Education, health and care plan",
        abbreviation: "EHC plan",
        isStatutory: true,
        citation: .act2014("section 37", isVerified: false)
      ),
      ProfilePlan(
        "SEN support, without a form laid down",
        isStatutory: false,
        citation: .codeOfPractice("6.44 to 6.56")
      ),
    ],
    rightsTransfer: .afterCompulsorySchoolAge(
      citation: .act2014("section 83", isVerified: false)
    ),
    adulthood: AdulthoodStart(
      yearGroup: .year9,
      force: .must,
      citation: .regulation("20(6) and 21(6)", isVerified: false)
    ),
    planEnd: PlanEnd(
      age: 25,
      completesYear: true,
      citation: .act2014("section 46, and regulation 46", isVerified: false)
    ),
    deadlines: AssessmentDeadlines.rules + ReviewDeadlines.rules
      + AmendmentDeadlines.rules + MoveDeadlines.rules + LaterDeadlines.rules
  )
}
