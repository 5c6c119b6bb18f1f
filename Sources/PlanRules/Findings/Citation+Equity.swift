import PlanModel

// The works behind the questions of equity and the limits of signals.

extension Citation {
  static let equityReasoning = Citation(
    "Reasoning of this library on equity"
  )
  static let repeatedTargets = Citation(
    "Commentary on Endrew F. v. Douglas County (2017): identical goals year after year"
  )
  static let lessThanExpected = Citation(
    "SEND Code of Practice 0 to 25 (2015)",
    place: "6.17",
    isVerified: false
  )
  static let ambitiousTargets = Citation(
    "SEND Code of Practice 0 to 25 (2015)",
    place: "6.12",
    isVerified: false
  )
  static let meaningfulHumanPart = Citation(
    "UK GDPR, articles 22A to 22D; CDS Hooks, feedback",
    isVerified: false
  )
}
