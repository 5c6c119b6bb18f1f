/// Hands over what a reader has read since it was last asked.
struct CSVPageReader: Sendable {
  private var reader: CSVReader
  private var warned: Set<CSVError.Code> = []
  private var isFinished = false

  init(format: CSVFormat) {
    reader = CSVReader(format: format)
  }

  /// Whether no more bytes are of use.
  var isDone: Bool { isFinished || reader.isStopped }

  /// Reads a piece.
  ///
  /// - Parameter piece: The bytes; none of them is taken twice.
  /// - Returns: The rows and faults, or `nil` if there is nothing to tell.
  mutating func page(of piece: some Collection<UInt8>) -> CSVContents? {
    reader.append(piece)
    return page(with: reader.takeTable())
  }

  /// Ends the file.
  ///
  /// - Returns: The rows and faults that are left, or `nil` if there is nothing to tell.
  mutating func lastPage() -> CSVContents? {
    guard !isFinished else { return nil }
    isFinished = true
    return page(with: reader.finish().table)
  }

  private mutating func page(with table: CSVTable) -> CSVContents? {
    let problems = reader.takeProblems()
    let warnings = reader.warnings.filter { warned.insert($0.code).inserted }
    guard !table.isEmpty || !problems.isEmpty || !warnings.isEmpty else { return nil }
    return CSVContents(
      table: table,
      problems: problems,
      warnings: warnings,
      format: reader.format
    )
  }
}
