/// A table of plans that has been split into cells, and where its columns are.
struct TableSheet {
  let name: PlanTableName
  let columns: [PlanColumn]
  let table: CSVTable

  /// For each column, where the file has it; -1 if it does not.
  let places: [Int]

  /// Splits a file into cells and finds its columns, if anything of it can be read.
  ///
  /// - Parameters:
  ///   - name: The table.
  ///   - bytes: The file.
  ///   - format: How it is written.
  ///   - problems: What is wrong with the file is added here.
  init?(
    _ name: PlanTableName,
    bytes: [UInt8],
    format: CSVFormat,
    problems: inout PlanTableProblems
  ) {
    let contents = CSVReader.contents(of: bytes, format: format)
    self.init(name, contents: contents, problems: &problems)
  }

  /// Finds the columns of a file that has been split into cells.
  ///
  /// - Parameters:
  ///   - name: The table.
  ///   - contents: What was read of the file.
  ///   - problems: What is wrong with the file is added here.
  init?(
    _ name: PlanTableName,
    contents: CSVContents,
    problems: inout PlanTableProblems
  ) {
    self.name = name
    columns = name.columns
    table = contents.table
    var places = [Int](repeating: -1, count: columns.count)
    var unknown: [Int] = []
    for (position, header) in table.header.enumerated() {
      let column = Self.column(header, of: columns, near: position)
      if let column { places[column] = position } else { unknown.append(position) }
    }
    self.places = places
    let isWhole = !table.header.isEmpty
    add(contents.problems, isWhole: isWhole, to: &problems)
    guard isWhole else { return nil }
    for position in unknown { addUnknown(position, to: &problems) }
    guard hasRequiredColumns(&problems) else { return nil }
  }

  /// Returns the position of a column, which mostly is where the file has it.
  private static func column(
    _ name: String,
    of columns: [PlanColumn],
    near position: Int
  ) -> Int? {
    if position < columns.count, columns[position].name.utf8.elementsEqual(name.utf8) {
      return position
    }
    return columns.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
  }

  /// Returns whether no column is missing that every row must fill.
  private func hasRequiredColumns(_ problems: inout PlanTableProblems) -> Bool {
    var isComplete = true
    for (column, place) in zip(columns, places) where place < 0 && column.isRequired {
      var error = CSVError(.missingColumn)
      error.record = 1
      error.columnName = column.name
      problems.add(error, .fileLeftOut, in: name.fileName)
      isComplete = false
    }
    return isComplete
  }

  private func add(
    _ faults: CSVProblems,
    isWhole: Bool,
    to problems: inout PlanTableProblems
  ) {
    for fault in faults.listed {
      var fault = fault
      let position = (fault.column ?? 0) - 1
      fault.columnName = columns.indices.first { places[$0] == position && position >= 0 }
        .map { columns[$0].name }
      if fault.code == .raggedRow { fault.columnName = nil }
      problems.add(fault, isWhole ? .rowLeftOut : .fileLeftOut, in: name.fileName)
    }
    problems.addUnlisted(faults.count - faults.listed.count)
  }

  /// Reports a column that is none of the table's, with the name that it is nearest to.
  private func addUnknown(_ position: Int, to problems: inout PlanTableProblems) {
    let key = CSVHeaderKey(table.header[position])
    var error = CSVError(.unknownColumn)
    error.record = 1
    error.line = 1
    error.column = position + 1
    error.columnName = key.flatMap { key in
      columns.first { CSVHeaderKey($0.name) == key }?.name
    }
    problems.add(error, .columnLeftOut, in: name.fileName)
  }
}

// MARK: - Problems of rows

extension TableSheet {
  /// Reports the faults of a row, and says for each what became of the row.
  ///
  /// - Parameters:
  ///   - faults: The faults.
  ///   - row: The position of the row.
  ///   - isKept: Whether the row came in.
  ///   - problems: What is wrong is added here.
  func add(
    _ faults: [CellFault],
    row: Int,
    isKept: Bool,
    to problems: inout PlanTableProblems
  ) {
    let record = table[row]
    for fault in faults {
      var error = CSVError(fault.code)
      error.record = record.number
      error.line = record.line
      error.byte = record.byte
      error.columnName = columns[fault.column].name
      if places[fault.column] >= 0 { error.column = places[fault.column] + 1 }
      problems.add(error, isKept ? .rowKept : .rowLeftOut, in: name.fileName)
    }
  }
}
