extension CannotJudgeReason {
  /// The rule is of a kind not known to this version.
  public static let ruleUnknown = Self(rawValue: "rule.unknown")
}
