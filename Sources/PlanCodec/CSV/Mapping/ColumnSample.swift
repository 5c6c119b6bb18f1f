/// The filled cells among the first of a column, without space around them.
struct ColumnSample {
  /// The cells that differ, in the order of the file.
  private(set) var cells: [ArraySlice<UInt8>] = []

  /// How many filled cells there are.
  private(set) var count = 0

  /// How often each cell comes.
  private var counts: [Int] = []

  private var places: [ArraySlice<UInt8>: Int] = [:]

  /// The largest number of bytes that are kept of a cell: what is longer is a text.
  private static let maximumLength = 400

  /// Takes a cell, unless it is blank or says that nothing is known.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    let cell = TrimmedBytes.trimming(bytes).prefix(Self.maximumLength)
    guard !cell.isEmpty, !Self.isPlaceholder(cell) else { return }
    count += 1
    if let place = places[cell] {
      counts[place] += 1
    } else {
      places[cell] = cells.count
      cells.append(cell)
      counts.append(1)
    }
  }

  private static let placeholders = ["-", "--", "?", "n/a", "na", "tbc", "tba", "nil"]
    .map { Array($0.utf8) }

  private static func isPlaceholder(_ cell: ArraySlice<UInt8>) -> Bool {
    guard cell.count <= 3 else { return false }
    return placeholders.contains(ASCIIText.lowercased(cell))
  }

  /// Returns how well the cells fit a test.
  func fit(_ accepts: (ArraySlice<UInt8>) -> Bool) -> CellFit {
    guard count > 0 else { return .unknown }
    var misses = 0
    for (cell, times) in zip(cells, counts) where !accepts(cell) {
      misses += times
      if misses * 2 > count { return .no }
    }
    return misses * 10 <= count ? .yes : .partly
  }

  /// Returns what the cells show about the order of dates.
  var dateEvidence: CSVDateEvidence {
    var evidence = CSVDateEvidence()
    for cell in cells { evidence.add(utf8: cell) }
    return evidence
  }
}
