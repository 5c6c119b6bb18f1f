extension SchoolFile {
  /// Reads a file, also one in which columns have no header.
  ///
  /// A spreadsheet in which cells to the right were used once writes such columns, empty from
  /// top to bottom. Their faults stay with the records: whether they matter depends on what
  /// the columns hold and on the mapping.
  static func contents(of bytes: [UInt8], format: CSVFormat) -> CSVContents {
    let contents = CSVReader.contents(of: bytes, format: format)
    let faults = contents.problems
    guard format.hasHeader, !faults.isEmpty, faults.count == faults.listed.count,
      faults.listed.allSatisfy({ $0.code == .emptyHeader })
    else { return contents }
    var plain = contents.format
    plain.hasHeader = false
    let rows = CSVReader.contents(of: bytes, format: plain)
    guard let table = rows.table.withFirstRowAsHeader(format) else { return contents }
    var problems = faults
    problems.add(contentsOf: rows.problems)
    return CSVContents(
      table: table,
      problems: problems,
      warnings: contents.warnings,
      format: contents.format
    )
  }
}

extension CSVTable {
  /// Returns the table with the names in its first row, `nil` if they can't be a header.
  fileprivate func withFirstRowAsHeader(_ format: CSVFormat) -> CSVTable? {
    guard let first, first.number == 1,
      first.allSatisfy({ $0.bytes.count <= CSVFormat.maximumHeaderLength })
    else { return nil }
    return CSVTable(
      storage: CSVTableStorage(
        header: CSVHeader(names: first.map(\.text), known: format.knownColumns),
        columns: storage.columns,
        bytes: storage.bytes,
        cells: Array(storage.cells.dropFirst(storage.columns)),
        rows: Array(storage.rows.dropFirst())
      )
    )
  }
}
