/// Finds the character that parts the cells of a file.
struct DelimiterSearch {
  /// The beginning of the text.
  let text: ArraySlice<UInt8>

  /// Whether the text goes on, so that its last record may be cut.
  let isCut: Bool

  /// What commonly parts cells.
  static let candidates: [CSVDelimiter] = [.comma, .semicolon, .tab, .pipe]

  /// The largest number of records that are looked at.
  private static let maximumRecords = 200

  /// What the records look like if a character parts the cells.
  private struct Shape {
    let delimiter: CSVDelimiter

    /// The number of cells of the first record.
    let columns: Int

    /// How many records have as many, and how many there are.
    let fitting: Int
    let records: Int

    var fitsAll: Bool { fitting == records }
  }

  /// Returns the delimiter that a first line such as `sep=;` names, and the bytes it takes.
  var named: (delimiter: CSVDelimiter, length: Int)? {
    let opening = Array(text.prefix(7))
    guard opening.count >= 5, ASCIIText.lowercased(opening[..<4]) == Array("sep=".utf8),
      let delimiter = CSVDelimiter(rawValue: opening[4])
    else { return nil }
    switch opening[5...].first {
    case nil: return (delimiter, 5)
    case UInt8(ascii: "\n"): return (delimiter, 6)
    case UInt8(ascii: "\r"):
      return (delimiter, opening.last == UInt8(ascii: "\n") && opening.count == 7 ? 7 : 6)
    default: return nil
    }
  }

  /// Returns the delimiter, `nil` if more than one fits.
  ///
  /// A file with one column has none, and is read as if it had commas.
  func found() -> CSVDelimiter? {
    let shapes = Self.candidates.map(shape).filter { $0.columns > 1 }
    guard !shapes.isEmpty else { return .comma }
    let fitting = shapes.filter(\.fitsAll)
    if !fitting.isEmpty { return Self.only(fitting) { $0.columns } }
    return Self.only(shapes) { $0.fitting }
  }

  /// Returns the delimiter of the shape that is above all others.
  private static func only(
    _ shapes: [Shape],
    by size: (Shape) -> Int
  ) -> CSVDelimiter? {
    let greatest = shapes.map(size).max()
    let best = shapes.filter { size($0) == greatest }
    return best.count == 1 ? best.first?.delimiter : nil
  }

  private func shape(_ delimiter: CSVDelimiter) -> Shape {
    var counts = cellCounts(delimiter.rawValue)
    if isCut, counts.count > 1 { counts.removeLast() }
    let columns = counts.first ?? 0
    return Shape(
      delimiter: delimiter,
      columns: columns,
      fitting: counts.count { $0 == columns },
      records: counts.count
    )
  }

  /// Returns the number of cells of each record.
  private func cellCounts(_ delimiter: UInt8) -> [Int] {
    var counts: [Int] = []
    var (cells, isQuoted, isCellStart, isBlank) = (1, false, true, true)
    for byte in text {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted || isCellStart:
        isQuoted.toggle()
        // A second mark behind a closing one opens the cell again.
        isCellStart = !isQuoted
        isBlank = false
      case _ where isQuoted:
        continue
      case delimiter:
        cells += 1
        (isCellStart, isBlank) = (true, false)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if !isBlank { counts.append(cells) }
        guard counts.count < Self.maximumRecords else { return counts }
        (cells, isCellStart, isBlank) = (1, true, true)
      default:
        // Behind whatever may part cells a quotation mark may open one, or what it holds
        // would be taken for other cells.
        isCellStart = Self.candidates.contains { $0.rawValue == byte }
        isBlank = false
      }
    }
    if !isBlank { counts.append(cells) }
    return counts
  }
}
