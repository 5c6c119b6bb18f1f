extension [Finding] {
  /// Appends a finding of a rule, without being copied into every rule.
  @inline(never)
  mutating func append(
    of card: RuleCard,
    at path: PlanPath,
    words: Range<Int>? = nil,
    severity: Severity? = nil,
    _ sentence: String,
    detail: FindingDetail? = nil,
    suggestions: [String]? = nil
  ) {
    append(
      Finding(
        of: card,
        at: path,
        words: words,
        severity: severity,
        sentence,
        detail: detail,
        suggestions: suggestions
      )
    )
  }
}
