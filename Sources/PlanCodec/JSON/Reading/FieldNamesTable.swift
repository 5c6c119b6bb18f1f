import PlanModel

/// The field names of the records that were met, each made once.
struct FieldNamesTable {
  private var entries: [(record: ObjectIdentifier, names: FieldNames)] = []

  mutating func names<Record: PlanRecord>(of record: Record.Type) -> FieldNames {
    let key = ObjectIdentifier(record)
    if let entry = entries.first(where: { $0.record == key }) { return entry.names }
    let names = FieldNames(of: record)
    entries.append((key, names))
    return names
  }
}
