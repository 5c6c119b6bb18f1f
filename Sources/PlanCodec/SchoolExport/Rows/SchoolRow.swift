import PlanModel

/// One row of a file, read field by field; what can't be read is noted and read on.
struct SchoolRow {
  let record: CSVRecord
  private let columns: CSVColumns
  private let columnNames: [String?]
  private let label: String
  private let dates: CSVDate

  private(set) var problems: [ImportProblem] = []

  init(record: CSVRecord, of sheet: SchoolSheet) {
    self.record = record
    columns = sheet.columns
    columnNames = sheet.columnNames
    label = sheet.file.label
    dates = sheet.dates
  }

  /// The number of the row in its file, 1 for the first after the header.
  var number: Int { record.number - 1 }
}

// MARK: - Text

extension SchoolRow {
  @inline(never)
  func cell(_ field: CSVField) -> CSVCell? {
    columns.cell(field, in: record)
  }

  /// The text of a field without space around it, `nil` if the cell is blank.
  @inline(never)
  func text(_ field: CSVField) -> String? {
    guard let bytes = cell(field)?.trimmedBytes, !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The parts of a text between semicolons, without space around them.
  @inline(never)
  func texts(_ field: CSVField) -> [String] {
    guard let bytes = cell(field)?.trimmedBytes else { return [] }
    return bytes.split(separator: UInt8(ascii: ";")).compactMap { part in
      let part = TrimmedBytes.trimming(part)
      return part.isEmpty ? nil : String(decoding: part, as: UTF8.self)
    }
  }
}

// MARK: - Values

extension SchoolRow {
  /// Reads a value, and notes what became of the cell if it can't be read.
  mutating func read<Value>(
    _ field: CSVField,
    or consequence: ImportProblem.Consequence = .cellSkipped,
    _ reading: (CSVCell) throws(CSVError) -> Value?
  ) -> Value? {
    guard let cell = cell(field) else { return nil }
    do throws(CSVError) {
      return try reading(cell)
    } catch {
      report(ImportProblem.Code(error.code), field, consequence)
      return nil
    }
  }

  @inline(never)
  mutating func day(
    _ field: CSVField,
    or consequence: ImportProblem.Consequence = .cellSkipped
  ) -> Day? {
    let order = columns.dates(of: field) ?? dates
    return read(field, or: consequence) { (cell) throws(CSVError) in try cell.day(order) }
  }

  @inline(never)
  mutating func number(_ field: CSVField) -> Number? {
    read(field) { (cell) throws(CSVError) in try cell.number() }
  }

  @inline(never)
  mutating func whole(_ field: CSVField, in range: ClosedRange<Int>) -> Int? {
    read(field) { (cell) throws(CSVError) in try cell.wholeNumber(in: range) }
  }

  /// Reads a code of the list in force or of another.
  ///
  /// A word that is on no list stays as it is, for a code may be anything.
  mutating func code<Code: VocabularyCode>(_ field: CSVField, as type: Code.Type) -> Code?
  {
    text(field).map { code(named: $0, in: field) }
  }

  /// Reads the codes between semicolons.
  mutating func codes<Code: VocabularyCode>(
    _ field: CSVField,
    as type: Code.Type
  ) -> [Code] {
    var codes: [Code] = []
    for text in texts(field) {
      let code: Code = code(named: text, in: field)
      if !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  private mutating func code<Code: VocabularyCode>(
    named text: String,
    in field: CSVField
  ) -> Code {
    for vocabulary in Code.vocabularies {
      guard let code = vocabulary.code(matching: text) else { continue }
      if vocabulary.usesPastName(text) { report(.pastName, field, .readAsNearest) }
      return code
    }
    report(ImportProblem.Code(.unknownCode), field, .keptAsText)
    return Code(rawValue: text)
  }

  /// Reads an official identifier, which is kept even if its check fails.
  mutating func identifier<Value: OfficialIdentifier>(
    _ field: CSVField,
    as type: Value.Type
  ) -> Value? {
    guard let text = text(field) else { return nil }
    let identifier = Value(fieldText: text)
    if identifier?.isValid != true {
      let consequence: ImportProblem.Consequence =
        identifier == nil ? .cellSkipped : .keptAsText
      let isDamaged = IdentifierDamage(of: type, in: text) != nil
      let code: CSVError.Code = isDamaged ? .damagedIdentifier : .invalidIdentifier
      report(ImportProblem.Code(code), field, consequence)
    }
    return identifier
  }
}

// MARK: - Problems

extension SchoolRow {
  /// Notes a problem of a cell.
  @inline(never)
  mutating func report(
    _ code: ImportProblem.Code,
    _ field: CSVField,
    _ consequence: ImportProblem.Consequence
  ) {
    guard let cell = cell(field) else { return skipOrNote(code, consequence) }
    var problem = ImportProblem(
      cell.error(CSVError.Code(rawValue: code.rawValue)),
      consequence,
      file: label
    )
    problem.columnName = columnNames[cell.index]
    problems.append(problem)
  }

  /// Notes that the row is left out, for one of its cells or as a whole.
  @inline(never)
  mutating func skip(_ code: ImportProblem.Code, _ field: CSVField? = nil) {
    guard let field else { return skipOrNote(code, .rowSkipped) }
    report(code, field, .rowSkipped)
  }

  private mutating func skipOrNote(
    _ code: ImportProblem.Code,
    _ consequence: ImportProblem.Consequence
  ) {
    let error = record.error(CSVError.Code(rawValue: code.rawValue))
    problems.append(ImportProblem(error, consequence, file: label))
  }
}
