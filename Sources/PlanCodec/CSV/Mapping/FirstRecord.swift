import PlanModel

/// Whether the first record of a file names the columns or is a row.
struct FirstRecord {
  /// Whether the record is a row: no header is known, and a cell is what only rows have.
  let isRow: Bool

  init(_ record: [String], samples: [ColumnSample], aliases: CSVColumnAliases) {
    guard !record.isEmpty else {
      isRow = true
      return
    }
    let isKnown = record.contains { aliases.spelling(of: $0) != nil }
    isRow = !isKnown && record.indices.contains { Self.isValue(record[$0], samples[$0]) }
  }

  private static func isValue(_ header: String, _ sample: ColumnSample) -> Bool {
    guard header.utf8.count <= CSVFormat.maximumHeaderLength else { return true }
    let cell = TrimmedBytes.trimming(Array(header.utf8)[...])
    guard !cell.isEmpty else { return false }
    return CellTest.isDate(cell) || CellTest.isAmount(cell)
      || CellTest.isIdentifier(cell, UPN.self) || CellTest.isIdentifier(cell, ULN.self)
      || CellTest.isCode(cell, SENProvision.self) || CellTest.isCode(cell, SENType.self)
      || CellTest.isCode(cell, YearGroup.self) || CellTest.isCode(cell, Sex.self)
      || sample.cells.contains { $0.elementsEqual(cell) }
  }
}
