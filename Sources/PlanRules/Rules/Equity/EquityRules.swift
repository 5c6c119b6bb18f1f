/// The questions of equity that one pupil's plans can answer, in the order of their codes.
enum EquityRules {
  static let all: [any Rule] = [NoGainAskedRule()] + beyondSMART

  /// All but the one that the letters of SMART ask as well.
  static let beyondSMART: [any Rule] = [
    BelowTypicalGrowthRule(), RolledOverRule(), LoweredRule(),
    AllMetEarlyRule(), NextTargetSlowerRule(), NarrowingRule(), SupportNotFadingRule(),
    VoiceAbsentRule(), NotDeliveredRule(), AILoweredRule(), GapWidensRule(),
  ]
}
