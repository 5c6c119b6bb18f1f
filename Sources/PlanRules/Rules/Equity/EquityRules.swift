/// The questions of equity that one pupil's plans can answer, in the order of their codes.
enum EquityRules {
  static let all: [any Rule] = [
    NoGainAskedRule(), BelowTypicalGrowthRule(), RolledOverRule(), LoweredRule(),
    AllMetEarlyRule(), NextTargetSlowerRule(), NarrowingRule(), SupportNotFadingRule(),
    VoiceAbsentRule(), NotDeliveredRule(), AILoweredRule(), GapWidensRule(),
  ]
}
