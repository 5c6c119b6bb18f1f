/// One cell of a CSV file, with its place.
///
/// A cell is bytes until somebody asks what it means. Each reading gives the value, `nil` for
/// a blank cell, or an error with the record, line and column. Spaces around a value do not
/// matter; nothing else is corrected or guessed.
///
/// ```swift
/// let due = try cell.day()
/// let score = try cell.number()
/// ```
///
/// Printing a cell shows where it stands, never what is in it.
///
/// ## Topics
///
/// ### The cell as it stands
/// - ``text``
/// - ``filledText``
/// - ``bytes``
/// - ``isBlank``
///
/// ### Reading values
/// - ``day(_:)``
/// - ``number()``
/// - ``wholeNumber(in:)``
/// - ``percentage()``
/// - ``fraction()``
/// - ``amount()``
/// - ``quantity()``
/// - ``pounds()``
/// - ``yesOrNo()``
/// - ``code(from:)``
/// - ``identifier(of:)``
/// - ``identifier(as:)``
/// - ``damage(of:)``
///
/// ### Saying what is wrong
/// - ``error(_:)``
public struct CSVCell: Sendable {
  /// The record that the cell is in.
  public let record: CSVRecord

  /// The position of the cell in its record, from 0.
  public let index: Int

  /// The UTF-8 bytes of the cell, without the quotation marks around it.
  public var bytes: ArraySlice<UInt8> {
    let storage = record.storage
    return storage.bytes[storage.range(row: record.row, column: index)]
  }

  /// The text of the cell, letter for letter; empty if the cell is.
  public var text: String {
    let range = record.storage.range(row: record.row, column: index)
    return record.storage.bytes.withText { $0.string(range) }
  }

  /// The text of the cell, letter for letter, or `nil` if the cell is blank.
  public var filledText: String? { isBlank ? nil : text }

  /// Whether the cell has nothing but spaces, tabs and line ends.
  public var isBlank: Bool { trimmedBytes.isEmpty }

  /// The bytes without spaces, tabs, line ends and no-break spaces around them.
  var trimmedBytes: ArraySlice<UInt8> { TrimmedBytes.trimming(bytes) }

  /// Returns an error about the cell.
  ///
  /// - Parameter code: What is wrong.
  /// - Returns: The error with the cell's place.
  public func error(_ code: CSVError.Code) -> CSVError {
    var error = record.error(code)
    error.line = line
    error.column = index + 1
    error.columnName = record.storage.header.knownName(at: index)
    return error
  }

  /// The line on which the cell begins: cells before it may have line ends in them.
  private var line: Int {
    var line = record.line
    var previous: UInt8 = 0
    for cell in record.prefix(index) {
      for byte in cell.bytes {
        let isPair = byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r")
        if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n"), !isPair { line += 1 }
        previous = byte
      }
      previous = 0
    }
    return line
  }
}

// MARK: - Reading

extension CSVCell {
  /// Returns what a reading makes of the trimmed bytes, `nil` for a blank cell.
  func value<Value>(
    _ reading: (ArraySlice<UInt8>) throws(CSVError.Code) -> Value
  ) throws(CSVError) -> Value? {
    let bytes = trimmedBytes
    guard !bytes.isEmpty else { return nil }
    do throws(CSVError.Code) {
      return try reading(bytes)
    } catch {
      throw self.error(error)
    }
  }
}

// MARK: - Redaction

extension CSVCell: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The place of the cell, without content.
  public var description: String {
    "CSVCell(record \(record.number), column \(index + 1))"
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror { Mirror(self, children: []) }
}
