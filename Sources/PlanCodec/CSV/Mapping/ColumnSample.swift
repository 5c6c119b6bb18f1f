/// The filled cells among the first of a column, without space around them.
struct ColumnSample {
  private(set) var cells: [ArraySlice<UInt8>] = []

  /// Takes a cell, unless it is blank or says that nothing is known.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    let cell = TrimmedBytes.trimming(bytes)
    guard !cell.isEmpty, !Self.isPlaceholder(cell) else { return }
    cells.append(cell)
  }

  private static let placeholders = ["-", "--", "?", "n/a", "na", "tbc", "tba", "nil"]
    .map { Array($0.utf8) }

  private static func isPlaceholder(_ cell: ArraySlice<UInt8>) -> Bool {
    guard cell.count <= 3 else { return false }
    return placeholders.contains(ASCIIText.lowercased(cell))
  }

  /// Returns how well the cells fit a test.
  func fit(_ accepts: (ArraySlice<UInt8>) -> Bool) -> CellFit {
    guard !cells.isEmpty else { return .unknown }
    var misses = 0
    for cell in cells where !accepts(cell) {
      misses += 1
      if misses * 2 > cells.count { return .no }
    }
    return misses * 10 <= cells.count ? .yes : .partly
  }
}
