import PlanModel

extension Example {
  /// A pair with the record of the plan's pupil.
  ///
  /// The record has the fault. The plan that passes is of another pupil, whom the record
  /// says nothing about.
  @inline(never)
  static func record(
    _ change: (inout Pupil) -> Void,
    school: (inout SchoolProfile) -> Void = { _ in }
  ) -> RuleExamples {
    cycles(after: []) {
      $0.pupil = "pupil-2"
    } context: {
      $0.pupil = completePupil.with(change)
      school(&$0.school)
    }
  }

  static let completePupil = Pupil(id: "pupil-1").with {
    $0.dateOfBirth = "2015-03-09"
    $0.yearGroup = .year7
    $0.upn = UPN(fieldText: "Q305700026001")
    $0.senProvision = [SENProvisionPeriod(provision: .senSupport, starts: "2024-09-03")]
    $0.senNeeds = [SENNeed(type: .speechLanguageAndCommunicationNeeds, rank: 1)]
  }
}
