import PlanModel

/// The field names of the records that were met, each made once.
struct FieldNamesTable {
  private var entries: [ObjectIdentifier: FieldNames] = [:]

  mutating func names<Record: PlanRecord>(of record: Record.Type) -> FieldNames {
    let key = ObjectIdentifier(record)
    if let names = entries[key] { return names }
    let names = FieldNames(of: record)
    entries[key] = names
    return names
  }
}
