public import PlanModel

/// Writes the cells of one record, from the first to the last.
///
/// ``CSVWriter/appendRecord(_:)`` hands one out. Each call writes one cell, also for `nil`,
/// which is an empty cell. A fault is thrown when the record ends, and then none of its cells
/// is written.
///
/// ```swift
/// try writer.appendRecord { cells in
///   cells.text(reading.id.text)
///   cells.day(reading.on)
///   cells.number(reading.value)
/// }
/// ```
///
/// ## Topics
///
/// ### Writing cells
/// - ``text(_:)``
/// - ``number(_:)``
/// - ``integer(_:)``
/// - ``day(_:)``
/// - ``flag(_:)``
public struct CSVRecordWriter: ~Copyable {
  private var buffer = JSONBuffer(capacity: 512)
  private let layout: CSVWritingLayout
  private let isNumeric: [Bool]

  /// Whether cells are quoted that have what may part cells in other files.
  ///
  /// Where the first record has none of these outside quotation marks, and the only column
  /// has no commas, a reader finds the delimiter that there is.
  private var quotesDelimiters: Bool

  /// The number of cells so far.
  private(set) var count = 0

  /// What is wrong with the first cell that can't be written.
  private(set) var fault: CSVError.Code?

  /// The number of that cell, from 1.
  private(set) var faultyColumn = 0

  init(layout: CSVWritingLayout, isNumeric: [Bool], quotesDelimiters: Bool) {
    self.layout = layout
    self.quotesDelimiters = quotesDelimiters
    self.isNumeric = isNumeric
  }
}

// MARK: - Cells

extension CSVRecordWriter {
  /// Writes a cell of text, letter for letter but for the guard of formulas.
  ///
  /// A control character that a reader would refuse is a fault, and so is text that is no
  /// number in a column of numbers.
  ///
  /// - Parameter text: The text; `nil` for an empty cell.
  public mutating func text(_ text: String?) {
    begin()
    guard let text else { return }
    let start = buffer.count
    // Most text can stand as it is. That is found out while it is copied.
    if !isInNumericColumn, !quotesDelimiters,
      buffer.append(plain: text, without: layout.delimiter),
      buffer.count == start || !mayNeedGuard(at: start)
    {
      return
    }
    buffer.removeAll(from: start)
    write(text: Array(text.utf8))
  }

  /// Writes a cell of text, or an empty one if no cell may hold the text.
  ///
  /// - Parameter text: The text.
  /// - Returns: Whether the text was written.
  mutating func textIfPossible(_ text: String) -> Bool {
    let start = buffer.count
    self.text(text)
    guard fault != nil else { return true }
    buffer.removeAll(from: count > 1 ? start + 1 : start)
    fault = nil
    return false
  }

  /// Writes a cell with a number in decimal digits, which is never guarded.
  ///
  /// - Parameter number: The number; `nil` for an empty cell.
  public mutating func number(_ number: Number?) {
    begin()
    guard let number else { return }
    guard !layout.partsNumbers else { return write(Array(number.description.utf8)) }
    buffer.append(number)
  }

  /// Writes a cell with a whole number, which is never guarded.
  ///
  /// - Parameter number: The number; `nil` for an empty cell.
  public mutating func integer(_ number: Int?) {
    begin()
    guard let number else { return }
    guard !layout.partsNumbers else { return write(Array(String(number).utf8)) }
    buffer.append(number)
  }

  /// Writes a cell with a day, as `2026-11-25`.
  ///
  /// - Parameter day: The day; `nil` for an empty cell.
  public mutating func day(_ day: Day?) {
    begin()
    guard let day else { return }
    if isInNumericColumn { fail(.invalidNumber) }
    guard !layout.partsNumbers else { return write(Array(day.description.utf8)) }
    buffer.append(day)
  }

  /// Writes a cell with `true` or `false`.
  ///
  /// - Parameter flag: Whether it is true; `nil` for an empty cell.
  public mutating func flag(_ flag: Bool?) {
    begin()
    guard let flag else { return }
    if isInNumericColumn { fail(.invalidNumber) }
    buffer.append(word: flag ? "true" : "false")
  }

  /// Parts the next cell from the one before.
  @inline(__always)
  private mutating func begin() {
    if count > 0 { buffer.append(layout.delimiter) }
    count &+= 1
  }

  /// Whether the cell that was begun stands in a column of numbers.
  @inline(__always)
  private var isInNumericColumn: Bool { count <= isNumeric.count && isNumeric[count - 1] }

  private mutating func fail(_ code: CSVError.Code) {
    guard fault == nil else { return }
    fault = code
    faultyColumn = count
  }
}

// MARK: - Cells that need care

extension CSVRecordWriter {
  @inline(__always)
  private func mayNeedGuard(at start: Int) -> Bool {
    layout.guardsFormulas && CSVSpreadsheetGuard.mayNeedGuard(buffer.byte(at: start))
  }

  /// Writes text with a guard if it needs one.
  private mutating func write(text: [UInt8]) {
    if isInNumericColumn {
      if !text.isEmpty, (try? NumberText.number(text[...])) == nil {
        fail(.invalidNumber)
      }
      write(text)
    } else if layout.guardsFormulas, CSVSpreadsheetGuard.needsGuard(text) {
      write([CSVSpreadsheetGuard.mark] + text)
    } else {
      write(text)
    }
  }

  /// Writes a cell with quotation marks if it needs them.
  private mutating func write(_ content: [UInt8]) {
    var needsQuotes = quotesDelimiters && content.contains(where: Self.mayPartCells)
    var isRefused = false
    content.withText { text in
      var place = 0
      while let found = text.firstSpecial(from: place, besides: layout.delimiter) {
        let byte = text[found]
        if ControlCharacter.isRefused(byte) { isRefused = true }
        if needsQuotation(byte) { needsQuotes = true }
        place = found &+ 1
      }
    }
    if isRefused { fail(.controlCharacter) }
    if needsQuotes { quote(content) } else { buffer.append(content) }
  }

  private static func mayPartCells(_ byte: UInt8) -> Bool {
    DelimiterSearch.candidates.contains { $0.rawValue == byte }
  }

  private func needsQuotation(_ byte: UInt8) -> Bool {
    switch byte {
    case layout.delimiter, UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }

  private mutating func quote(_ content: [UInt8]) {
    let mark = UInt8(ascii: "\"")
    buffer.append(mark)
    content.withText { text in
      var place = 0
      while let found = text.first(mark, in: place..<text.count) {
        buffer.append(place..<found &+ 1, of: text)
        buffer.append(mark)
        place = found &+ 1
      }
      buffer.append(place..<text.count, of: text)
    }
    buffer.append(mark)
  }
}

// MARK: - Ending

extension CSVRecordWriter {
  /// Ends the record with CR and LF.
  ///
  /// - Parameter opensFile: Whether it is the first of the file.
  mutating func end(opensFile: Bool) {
    // A line with nothing on it would be skipped.
    if buffer.count == 0 { quote([]) }
    if opensFile { quoteOpening() }
    buffer.append(word: "\r\n")
  }

  /// Quotes the first cell if the file would begin with what stands for something else: the
  /// mark of an encoding or of a delimiter, or the first bytes of a document.
  private mutating func quoteOpening() {
    let record = buffer.bytes
    let opening = Array(record.prefix(CSVSignature.maximumLength))
    let isMark = ASCIIText.lowercased(record.prefix(4)) == Array("sep=".utf8)
    // Behind blanks alone the next record would be the first bytes.
    let isBlank = record.allSatisfy { [0x09, 0x20].contains($0) }
    guard isMark || isBlank || CSVSignature(of: opening) != .none else { return }
    let end = record.firstIndex(of: layout.delimiter) ?? record.count
    buffer.removeAll()
    quote(Array(record[..<end]))
    buffer.append(Array(record[end...]))
  }

  /// Begins the next record, which is not the first of its file.
  mutating func removeAll() {
    buffer.removeAll()
    count = 0
    quotesDelimiters = false
  }

  /// Appends the record to what was written before.
  func append(to bytes: inout [UInt8]) { buffer.append(to: &bytes) }
}

/// It is lent for one record, and never leaves the body that writes it.
@available(*, unavailable)
extension CSVRecordWriter: Sendable {}
