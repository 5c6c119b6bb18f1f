extension ColumnMapping {
  /// How many rows are looked at for a guess; later ones are not read.
  public static let sampleSize = 500

  /// Guesses the mapping of a table from its headers and its first rows.
  ///
  /// Every row is looked at in a table of at most ``sampleSize`` rows, and the guess does
  /// not depend on their order.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - aliases: The headers under which fields are found.
  public init(guessedFor table: CSVTable, aliases: CSVColumnAliases = .school) {
    var samples = [ColumnSample](repeating: ColumnSample(), count: table.columnCount)
    for record in table.prefix(Self.sampleSize) {
      for cell in record { samples[cell.index].add(cell.bytes) }
    }
    var guess = MappingGuess(header: table.header, samples: samples, aliases: aliases)
    self = guess.mapping()
  }

  /// Guesses the mapping of rows from their headers and the first of them.
  ///
  /// - Parameters:
  ///   - header: The names of the columns, empty if the file has none.
  ///   - rows: The cells of each row; a row may have fewer or more than there are headers.
  ///   - aliases: The headers under which fields are found.
  public init(
    guessedFor header: [String],
    rows: [[String]],
    aliases: CSVColumnAliases = .school
  ) {
    let rows = rows.prefix(Self.sampleSize)
    let count = header.isEmpty ? rows.map(\.count).max() ?? 0 : header.count
    var samples = [ColumnSample](repeating: ColumnSample(), count: count)
    for row in rows {
      for (index, cell) in row.prefix(count).enumerated() {
        samples[index].add(Array(cell.utf8)[...])
      }
    }
    var guess = MappingGuess(header: header, samples: samples, aliases: aliases)
    self = guess.mapping()
  }
}
