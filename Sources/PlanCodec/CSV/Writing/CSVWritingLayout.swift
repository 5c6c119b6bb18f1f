/// What decides how a cell is written.
struct CSVWritingLayout: Sendable {
  /// Whether text that a spreadsheet would take for a formula gets a guard.
  let guardsFormulas: Bool

  let delimiter: UInt8

  /// Whether the delimiter may stand in a number or a day.
  let partsNumbers: Bool

  /// Whether commas part the cells, as they do in a file where nothing is found.
  var hasCommas: Bool { delimiter == UInt8(ascii: ",") }

  init(style: CSVWritingStyle, delimiter: CSVDelimiter) {
    guardsFormulas = style != .exact
    self.delimiter = delimiter.rawValue
    partsNumbers =
      delimiter.rawValue == UInt8(ascii: "-")
      || delimiter.rawValue == UInt8(ascii: ".")
  }
}
