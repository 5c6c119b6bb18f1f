/// The rules about reviews, meetings and who agrees.
enum ReviewRules {
  static let all: [any Rule] = [
    ReviewDateRule(), ReviewOutsidePlanRule(), FamilyMeetingsRule(), PlansPerYearRule(),
    AgreementMissingRule(), AgreementReasonRule(), NotSharedRule(),
  ]
}
