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
    deadlines: AssessmentDeadlines.rules + ReviewDeadlines.rules
      + AmendmentDeadlines.rules + MoveDeadlines.rules + LaterDeadlines.rules
  )
}
