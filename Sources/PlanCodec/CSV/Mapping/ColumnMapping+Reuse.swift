extension ColumnMapping {
  /// Returns which columns of a table hold which fields.
  ///
  /// Columns are found by their headers, wherever they stand: byte for byte, or else
  /// without regard to case, spaces and punctuation. A column that the mapping leaves out is
  /// passed over. ``CSVColumns/problems(requiring:)`` of the result says which columns of the
  /// mapping are missing from the table, and which of the table the mapping does not know.
  ///
  /// A mapping of a file without a header line finds columns by their positions.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - aliases: The headers that errors may name.
  /// - Returns: The columns with the fields they stand for.
  public func columns(
    of table: CSVTable,
    aliases: CSVColumnAliases = .school
  ) -> CSVColumns {
    let places = hasHeader ? places(in: table.header) : positions(in: table)
    var fields = [CSVField?](repeating: nil, count: table.columnCount)
    var dates = [CSVDate?](repeating: nil, count: table.columnCount)
    var leftOut: Set<Int> = []
    for (column, place) in zip(columns, places) {
      guard let place else { continue }
      fields[place] = column.field
      dates[place] = column.dates
      if column.field == nil { leftOut.insert(place) }
    }
    let expected = zip(columns, places).compactMap { $1 == nil ? $0.field : nil }
    return CSVColumns(
      header: table.header,
      fields: fields,
      dates: dates,
      leftOut: leftOut,
      expected: expected,
      aliases
    )
  }

  private func positions(in table: CSVTable) -> [Int?] {
    columns.indices.map { $0 < table.columnCount ? $0 : nil }
  }

  /// Returns where the columns of the mapping stand in a header; no place is given twice.
  private func places(in header: [String]) -> [Int?] {
    var exact: [[UInt8]: [Int]] = [:]
    var similar: [CSVHeaderKey: [Int]] = [:]
    for (index, name) in header.enumerated().reversed() {
      exact[Array(name.utf8), default: []].append(index)
      if let key = CSVHeaderKey(name) { similar[key, default: []].append(index) }
    }
    var free = Set(header.indices)
    var places = columns.map { column -> Int? in
      let place = exact[Array(column.header.utf8)]?.popLast()
      if let place { free.remove(place) }
      return place
    }
    for (index, column) in columns.enumerated() where places[index] == nil {
      let candidates = CSVHeaderKey(column.header).flatMap { similar[$0] } ?? []
      guard let place = candidates.last(where: { free.contains($0) }) else { continue }
      free.remove(place)
      places[index] = place
    }
    return places
  }
}
