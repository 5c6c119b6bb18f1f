import PlanModel

/// Fills records from the rows of a table, whatever the order of its columns in the file.
///
/// Each record's ``TableRecord/readCells(from:)`` calls the `read` method for the type of a
/// field. A cell that a field can't hold is noted, and reading goes on with the next.
struct CellReader {
  /// The cells of the table, one after another.
  let text: JSONText

  private let storage: CSVTableStorage

  /// For each column, where the file has it; -1 if it does not.
  private let places: [Int]

  private var row = 0
  private var position = 0

  /// The faults of the row.
  private(set) var faults: [CellFault] = []

  /// Whether one of the faults is no notice.
  private(set) var isUnreadable = false

  /// The identifiers that were read.
  private var identifiers = TextCache()

  private let knownCodes = KnownCodes.all

  /// Creates a reader of a table's rows.
  ///
  /// - Parameters:
  ///   - text: The cells.
  ///   - storage: Where they stand.
  ///   - places: For each column, where the file has it; -1 if it does not.
  init(_ text: JSONText, of storage: CSVTableStorage, places: [Int]) {
    self.text = text
    self.storage = storage
    self.places = places
  }

  /// Goes to a row.
  ///
  /// - Parameters:
  ///   - row: The position of the row.
  ///   - column: The position of the first column that is read.
  mutating func begin(row: Int, column: Int) {
    self.row = row
    position = column
    guard !faults.isEmpty else { return }
    faults.removeAll(keepingCapacity: true)
    isUnreadable = false
  }

  /// Returns where the cell of a column stands, `nil` if the file lacks it or it is empty.
  @inline(__always)
  func cell(_ column: Int) -> Range<Int>? {
    let place = places[column]
    guard place >= 0 else { return nil }
    let range = storage.range(row: row, column: place)
    return range.isEmpty ? nil : range
  }

  /// Goes to the next column, and returns where its cell stands.
  @inline(__always)
  mutating func nextCell() -> Range<Int>? {
    position &+= 1
    return cell(position &- 1)
  }

  /// Moves on if the file lacks the next column.
  ///
  /// Most columns of most files are not there, and this is all that they cost.
  @inline(__always)
  mutating func skipsMissingColumn() -> Bool {
    guard places[position] < 0 else { return false }
    position &+= 1
    return true
  }

  /// Whether the file has the column whose cell was read last.
  var hasColumn: Bool { places[position &- 1] >= 0 }

  /// Notes that the cell that was read last can't be read.
  @inline(never)
  mutating func refuse(_ code: CSVError.Code) {
    note(code, column: position - 1)
  }

  /// Notes that something is wrong with a cell of the row.
  @inline(never)
  mutating func note(_ code: CSVError.Code, column: Int, isNotice: Bool = false) {
    faults.append(CellFault(code: code, column: column, isNotice: isNotice))
    if !isNotice { isUnreadable = true }
  }
}

// MARK: - Records

extension CellReader {
  /// Reads a record that lies flat in the row; cells that are all empty stand for none.
  mutating func read<Record: TableRecord>(_ record: inout Record?) {
    let end = position &+ Record.columnCount
    var column = position
    while column < end, cell(column) == nil { column &+= 1 }
    guard column < end else {
      position = end
      return
    }
    record = .some(.blank)
    record?.read(from: &self)
  }
}

// MARK: - Identifiers and codes

extension CellReader {
  mutating func read<Subject>(_ id: inout Identifier<Subject>) {
    if let text = identifier(orMissing: true) { id = Identifier(checked: text) }
  }

  @inline(__always)
  mutating func read<Subject>(_ id: inout Identifier<Subject>?) {
    if skipsMissingColumn() { return }
    if let text = identifier(orMissing: false) { id = Identifier(checked: text) }
  }

  @inline(never)
  private mutating func identifier(orMissing isRequired: Bool) -> String? {
    guard let range = nextCell() else {
      if isRequired { refuse(.missingValue) }
      return nil
    }
    // A short text is made as soon as it is found among those that were kept.
    let isShort = range.count < 16
    let token = JSONStringToken(range)
    if !isShort, let known = identifiers.known(token, in: text) { return known }
    guard range.count <= Identifier<LearningPlan>.maximumLength,
      !text.hasControlCharacter(in: range)
    else {
      refuse(.invalidIdentifier)
      return nil
    }
    let made = text.string(range)
    if !isShort { identifiers.keep(made, at: token, in: text) }
    return made
  }

  /// Reads a code; an empty cell stands for a code without text, and is reported.
  mutating func read<Code: VocabularyCode>(_ code: inout Code) {
    code = Code(rawValue: codeText(orMissing: true) ?? "")
  }

  @inline(__always)
  mutating func read<Code: VocabularyCode>(_ code: inout Code?) {
    if skipsMissingColumn() { return }
    if let text = codeText(orMissing: false) { code = Code(rawValue: text) }
  }

  @inline(never)
  private mutating func codeText(orMissing isRequired: Bool) -> String? {
    guard let range = nextCell() else {
      if isRequired { note(.missingValue, column: position - 1, isNotice: true) }
      return nil
    }
    return knownCodes.code(at: range, in: text) ?? text.string(range)
  }
}

extension JSONStringToken {
  /// A text that stands somewhere without escapes.
  fileprivate init(_ range: Range<Int>) {
    self.init(start: range.lowerBound, end: range.upperBound, length: range.count)
  }
}

extension JSONText {
  /// Returns whether a control character, DEL among them, stands in a range.
  fileprivate func hasControlCharacter(in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if index &+ 8 <= range.upperBound, let word = word(at: index) {
        guard !CSVWord.hasControls(word) else { return true }
        index &+= 8
      } else {
        guard self[index] >= 0x20, self[index] != 0x7F else { return true }
        index &+= 1
      }
    }
    return false
  }
}
