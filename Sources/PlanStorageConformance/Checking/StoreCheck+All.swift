extension StoreCheck {
  /// All checks, group by group.
  static let all: [StoreCheck] = before + after

  private static let before: [StoreCheck] =
    BasicChecks.all + RevisionChecks.all + BatchChecks.all + ConcurrentChecks.all
    + ReadYourWritesChecks.all + PagingChecks.all + FidelityChecks.all
    + IdentifierChecks.all + TenantChecks.all

  private static let after: [StoreCheck] =
    ReopeningChecks.all + CrashChecks.all + AuditChecks.all + ErasureChecks.all
    + LimitChecks.all + CancellationChecks.all + ErrorChecks.all + SealingChecks.all
    + FormatChecks.all
}
