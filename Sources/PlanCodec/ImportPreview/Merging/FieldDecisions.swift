/// What was decided about fields in which a file differs.
struct FieldDecisions {
  let policy: ImportPolicy
  let answers: [ImportQuestion.ID: ImportAnswer]

  /// The identifier of what the records belong to.
  let owner: String

  /// Returns what becomes of a field.
  func resolution(
    _ recordName: String,
    _ id: String,
    _ field: String
  )
    -> FieldChange.Resolution
  {
    switch policy {
    case .fileWins: return .fileValue
    case .keepMine: return .ownValue
    case .ask: break
    }
    switch answers[.field(field, of: recordName, id, in: owner)] {
    case .fileValue: return .fileValue
    case .ownValue: return .ownValue
    default: return .open
    }
  }
}
