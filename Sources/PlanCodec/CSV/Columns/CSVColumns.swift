/// Which columns of a file hold which fields.
///
/// ```swift
/// let columns = CSVColumnAliases.school.columns(of: table)
/// for error in columns.problems(requiring: [.upn, .targetText]) { … }
/// for record in table {
///   let text = columns.cell(.targetText, in: record)?.filledText
/// }
/// ```
///
/// ## Topics
///
/// ### Finding cells
/// - ``cell(_:in:)``
/// - ``index(of:)``
/// - ``fields``
/// - ``dates(of:)``
///
/// ### Finding faults
/// - ``problems(requiring:)``
/// - ``missing(_:)``
/// - ``repeated``
/// - ``unknown``
/// - ``unknownHeaders``
public struct CSVColumns: Hashable, Sendable {
  /// The field of each column, `nil` for a column whose header is not known.
  public let fields: [CSVField?]

  private let header: [String]
  private let aliases: CSVColumnAliases
  private let indices: [CSVField: Int]

  /// The orders of dates that a mapping found, one for each column.
  private let dates: [CSVDate?]

  /// The positions of columns that a mapping leaves out on purpose.
  private let leftOut: Set<Int>

  /// The fields that a mapping expects in columns which are not there.
  private let expected: [CSVField]

  /// Creates the columns of a header.
  ///
  /// - Parameters:
  ///   - header: The names of the columns.
  ///   - aliases: The headers under which fields are found.
  public init(header: [String], aliases: CSVColumnAliases) {
    self.init(header: header, fields: header.map { aliases.field(of: $0) }, aliases)
  }

  /// Creates columns whose fields are known.
  init(
    header: [String],
    fields: [CSVField?],
    dates: [CSVDate?] = [],
    leftOut: Set<Int> = [],
    expected: [CSVField] = [],
    _ aliases: CSVColumnAliases
  ) {
    self.header = header
    self.aliases = aliases
    self.fields = fields
    self.dates = dates
    self.leftOut = leftOut
    self.expected = expected
    var indices: [CSVField: Int] = [:]
    for case (let index, let field?) in fields.enumerated() where indices[field] == nil {
      indices[field] = index
    }
    self.indices = indices
  }

  /// Returns the position of the first column that holds a field.
  ///
  /// In a long table, ask once and use the position for every record.
  ///
  /// - Parameter field: The field.
  /// - Returns: The position, 0 for the first column, or `nil` if no column holds it.
  public func index(of field: CSVField) -> Int? {
    indices[field]
  }

  /// Returns the order in which the column of a field writes its dates.
  ///
  /// - Parameter field: The field.
  /// - Returns: The order that a ``ColumnMapping`` has for the column; `nil` if no column
  ///   holds the field, or nobody has said the order.
  public func dates(of field: CSVField) -> CSVDate? {
    indices[field].flatMap { dates.indices ~= $0 ? dates[$0] : nil }
  }

  /// Returns the cell of a record that holds a field.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - record: A record of a table with these columns.
  /// - Returns: The cell, or `nil` if no column of the record holds the field.
  public func cell(_ field: CSVField, in record: CSVRecord) -> CSVCell? {
    guard let index = indices[field], record.indices ~= index else { return nil }
    return record[index]
  }
}

// MARK: - Faults

extension CSVColumns {
  /// Returns everything that is wrong with the header, column by column.
  ///
  /// - Parameter required: The fields without which the file is of no use.
  /// - Returns: The missing fields, then repeated and unknown columns in the order of the
  ///   file.
  public func problems(requiring required: [CSVField] = []) -> [CSVError] {
    let faults =
      repeated.map { ($0, CSVError.Code.repeatedHeader) }
      + unknown.map { ($0, CSVError.Code.unknownColumn) }
    let columns = faults.sorted { $0.0 < $1.0 }.map { index, code in
      var error = CSVError(code)
      error.record = 1
      error.column = index + 1
      error.columnName =
        header.indices ~= index ? aliases.spelling(of: header[index]) : nil
      return error
    }
    let absent = expected + missing(required).filter { !expected.contains($0) }
    return absent.map(missingColumn) + columns
  }

  private func missingColumn(of field: CSVField) -> CSVError {
    var error = CSVError(.missingColumn)
    error.record = 1
    error.columnName = aliases.spelling(for: field) ?? field.rawValue
    return error
  }

  /// Returns the fields that no column holds.
  ///
  /// - Parameter required: The fields to look for.
  /// - Returns: The fields that are missing, in the same order.
  public func missing(_ required: [CSVField]) -> [CSVField] {
    required.filter { indices[$0] == nil }
  }

  /// The positions of columns whose field an earlier column holds already.
  public var repeated: [Int] {
    fields.indices.filter { position in
      fields[position].flatMap { indices[$0] } ?? position != position
    }
  }

  /// The positions of columns whose header is not known.
  ///
  /// A column that a ``ColumnMapping`` leaves out is known.
  public var unknown: [Int] {
    fields.indices.filter { fields[$0] == nil && !leftOut.contains($0) }
  }

  /// The headers that are not known, to be shown to the person who has the file.
  ///
  /// A file without a header line has facts about a pupil here: keep them out of logs.
  public var unknownHeaders: [String] {
    unknown.compactMap { header.indices ~= $0 ? header[$0] : nil }
  }
}

// MARK: - Redaction

extension CSVColumns: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The fields that were found, without the headers that were not known.
  public var description: String {
    let names = fields.map { $0?.rawValue ?? "?" }
    return "CSVColumns(\(names.joined(separator: ", ")))"
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: []) }
}
