import PlanModel

/// What a store says when it refuses a change, without the type of its own failure.
struct Refusal<Stored: StoredRecord>: Sendable {
  let code: String
  let id: Identifier<Stored.Subject>?
  let conflict: StoreConflict<Stored>?
  let hasFailure: Bool

  /// Every text by which the error and the failure show themselves.
  let texts: [String]

  init<Failure>(_ error: StoreError<Stored, Failure>) {
    code = error.code.rawValue
    id = error.id
    conflict = error.conflict
    hasFailure = error.failure != nil
    var texts = shownTexts(of: error)
    if let failure = error.failure { texts += shownTexts(of: failure) }
    self.texts = texts
  }
}

/// Every text by which an error shows itself.
func shownTexts(of error: some Error) -> [String] {
  var dumped = ""
  dump(error, to: &dumped)
  return ["\(error)", String(describing: error), String(reflecting: error), dumped]
}
