import PlanModel

/// The rows of a file as they are gone through, with what is wrong with its columns.
struct SchoolSheet {
  let file: SchoolFile
  let columns: CSVColumns

  /// The names of the columns as the list of headers spells them.
  let columnNames: [String?]

  let dates: CSVDate

  private(set) var problems: [ImportProblem] = []

  /// Whether the rows can be read at all.
  private(set) var isReadable = true

  /// The rows seen so far, for finding those that come again.
  private var seen: Set<[UInt8]> = []

  /// Begins to read a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - aliases: The headers under which fields are found.
  ///   - dates: The order of dates.
  ///   - layout: The fields that are read, and those that are needed.
  init(_ file: SchoolFile, aliases: CSVColumnAliases, dates: CSVDate, layout: SheetLayout)
  {
    self.file = file
    self.dates = dates
    columns =
      file.mapping?.columns(of: file.table, aliases: aliases)
      ?? aliases.columns(of: file.table)
    columnNames = Self.names(of: columns, in: file.table, aliases)
    addFaults()
    addWarnings()
    addMissingColumns(layout, aliases)
    addUnreadColumns(layout)
  }

  /// The names as the list of headers spells them, and else those of the fields.
  private static func names(
    of columns: CSVColumns,
    in table: CSVTable,
    _ aliases: CSVColumnAliases
  ) -> [String?] {
    columns.fields.enumerated().map { index, field in
      let header = table.header.indices ~= index ? table.header[index] : nil
      return header.flatMap { aliases.spelling(of: $0) }
        ?? field.flatMap { aliases.spelling(for: $0) }
    }
  }

  /// How many faults of the file are not listed.
  var uncountedFaults: Int { file.faults.count - file.faults.listed.count }

  /// Leaves the file out, because what its rows belong to is not there.
  mutating func leaveOut() {
    guard isReadable else { return }
    isReadable = false
    problems.append(ImportProblem(.missingFile, .fileSkipped, file: file.label))
  }
}

// MARK: - Rows

extension SchoolSheet {
  /// The records to go through, none if the file can't be read.
  var records: CSVTable.SubSequence {
    isReadable ? file.table[...] : file.table.prefix(0)
  }

  /// Returns a record as a row, `nil` if it is blank or has come before.
  mutating func row(_ record: CSVRecord) -> SchoolRow? {
    guard !record.isBlank else { return nil }
    let row = SchoolRow(record: record, of: self)
    // No byte of UTF-8 is 0xFF, so that it can stand between the cells.
    let key = Array(record.map(\.bytes).joined(separator: [0xFF]))
    guard seen.insert(key).inserted else {
      var repeated = row
      repeated.skip(.repeatedRow)
      take(repeated)
      return nil
    }
    return row
  }

  /// Takes over what was found while a row was read.
  mutating func take(_ row: SchoolRow) {
    problems.append(contentsOf: row.problems)
  }
}

// MARK: - Files and columns

extension SchoolSheet {
  private mutating func addFaults() {
    for fault in file.faults.listed where !isMargin(fault) {
      let isWhole = Self.wholeFile.contains(fault.code) || fault.record ?? 1 == 1
      if isWhole { isReadable = false }
      var problem = ImportProblem(
        fault,
        isWhole ? .fileSkipped : .rowSkipped,
        file: file.label
      )
      problem.columnName = fault.column.flatMap { column in
        columnNames.indices ~= column - 1 ? columnNames[column - 1] : nil
      }
      problems.append(problem)
    }
  }

  /// Whether a column has no header because it has no cells either, as spreadsheets leave
  /// behind, or because a person has said what it holds.
  private func isMargin(_ fault: CSVError) -> Bool {
    guard fault.code == .emptyHeader, let column = fault.column,
      columns.fields.indices ~= column - 1, !file.table.isEmpty
    else { return false }
    return file.mapping != nil || file.table.allSatisfy { $0[column - 1].isBlank }
  }

  private mutating func addWarnings() {
    guard isReadable else { return }
    for warning in file.warnings {
      problems.append(ImportProblem(warning, .readAsAssumed, file: file.label))
    }
    for error in columns.problems() where error.code == .missingColumn {
      problems.append(ImportProblem(error, .columnSkipped, file: file.label))
    }
  }

  private static let wholeFile: [CSVError.Code] = [
    .emptyFile, .notCSV, .invalidEncoding, .encodingNotSupported, .duplicateHeader,
    .emptyHeader,
  ]

  private mutating func addMissingColumns(
    _ layout: SheetLayout,
    _ aliases: CSVColumnAliases
  ) {
    guard isReadable else { return }
    for group in layout.needed where columns.missing(group) == group {
      isReadable = false
      var problem = ImportProblem(Code(.missingColumn), .fileSkipped, file: file.label)
      problem.record = 1
      problem.columnName = group.first.flatMap { aliases.spelling(for: $0) }
      problems.append(problem)
    }
  }

  /// Adds the columns whose contents nobody will see; an empty column is no loss.
  private mutating func addUnreadColumns(_ layout: SheetLayout) {
    guard isReadable else { return }
    let (repeated, unknown) = (columns.repeated, columns.unknown)
    for (index, field) in columns.fields.enumerated() {
      let code: Code? =
        switch field {
        case nil: unknown.contains(index) ? Code(.unknownColumn) : nil
        case _ where repeated.contains(index): Code(.repeatedHeader)
        case let field?: layout.read.contains(field) ? nil : .unusedColumn
        }
      guard let code, file.table.contains(where: { !$0[index].isBlank }) else { continue }
      var problem = ImportProblem(code, .columnSkipped, file: file.label)
      problem.record = 1
      problem.column = index + 1
      problem.columnName = columnNames[index]
      problems.append(problem)
    }
  }

  private typealias Code = ImportProblem.Code
}
