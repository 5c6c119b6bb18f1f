extension Vocabularies {
  /// Every vocabulary of this library, those of needs first.
  public static let all: Vocabularies = {
    var all = Vocabularies()
    all.add(codesOf: AreaOfNeed.self)
    all.add(codesOf: SENType.self)
    all.add(codesOf: SENProvision.self)
    all.add(codesOf: SupportLayer.self)
    all.add(codesOf: Pathway.self)
    all.add(codesOf: PlanKind.self)
    all.add(codesOf: TargetStyle.self)
    all.add(codesOf: EvidenceSource.self)
    all.add(codesOf: ContributorRole.self)
    all.add(codesOf: UDLPrinciple.self)
    all.add(codesOf: UDLGuideline.self)
    all.add(codesOf: UDLConsideration.self)
    all.add(codesOf: EHCSection.self)
    all.add(codesOf: AuthorityReviewOutcome.self)
    all.add(codesOf: EHCCeaseReason.self)
    all.add(codesOf: SENSetting.self)
    all.add(codesOf: UPNUnknownReason.self)
    return all
  }()
}
