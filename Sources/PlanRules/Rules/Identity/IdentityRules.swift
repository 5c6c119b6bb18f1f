/// Identifiers and codes of the pupil's record, in the order of their codes.
///
/// Findings are at places in the record, whose paths begin with `/pupil`. Without the record
/// of the plan's own pupil in the context every rule is silent.
enum IdentityRules {
  static let all: [any Rule] = [
    UPNInvalidRule(), UPNTemporaryRule(), UPNAuthorityRule(), UPNMissingRule(),
    ULNInvalidRule(), BornInFutureRule(), AgeOver25Rule(), YearGroupByAgeRule(),
    ProvisionCodeRule(), ProvisionRecordedRule(), ProvisionOpenTwiceRule(),
    ProvisionOverlapRule(), NeedsWithoutProvisionRule(), TypeMissingRule(),
    TypeNotCurrentRule(), MoreThanTwoTypesRule(), RankMissingRule(), PrimaryTypeRule(),
    AssessmentCodeRule(), SpecialSchoolRule(),
  ]
}
