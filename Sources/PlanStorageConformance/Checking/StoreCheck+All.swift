extension StoreCheck {
  /// All checks, group by group.
  static let all: [StoreCheck] =
    BasicChecks.all + RevisionChecks.all + BatchChecks.all
}
