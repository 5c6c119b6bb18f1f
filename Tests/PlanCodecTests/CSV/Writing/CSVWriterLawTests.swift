import PlanCodec
import PlanModel
import Testing

@Suite("Laws of the CSV writer")
struct CSVWriterLawTests {
  /// A way of writing.
  struct Form: Sendable, CustomStringConvertible {
    let style: CSVWritingStyle
    let delimiter: CSVDelimiter
    let hasMark: Bool

    var description: String { "\(style.rawValue), \(delimiter.rawValue), \(hasMark)" }

    var writer: CSVWriter {
      CSVWriter(style: style, delimiter: delimiter, byteOrderMark: hasMark)
    }

    var format: CSVFormat {
      var format = CSVFormat()
      format.hasHeader = false
      format.delimiter = delimiter
      format.removesSpreadsheetGuard = style != .exact
      return format
    }

    static let all = [CSVWritingStyle.spreadsheetSafe, .exact].flatMap { style in
      (UInt8.min...UInt8.max).compactMap(CSVDelimiter.init).flatMap { delimiter in
        [false, true].map { Form(style: style, delimiter: delimiter, hasMark: $0) }
      }
    }
  }

  @Test("Whatever is written reads back, in every form", arguments: Form.all)
  func roundTrip(form: Form) throws {
    var random = SeededGenerator(seed: UInt64(form.delimiter.rawValue))
    var (tables, copies): ([[[[UInt8]]]], [[[[UInt8]]]]) = ([], [])
    var isStable = true
    for _ in 0..<40 {
      let records = Self.records(using: &random)
      var writer = form.writer
      for record in records { try writer.append(record) }
      let table = try CSVReader.table(in: writer.bytes, format: form.format)
      tables.append(records.map { $0.map { Array($0.utf8) } })
      copies.append(table.map { $0.map { Array($0.bytes) } })
      var again = form.writer
      for record in table { try again.append(record.map(\.text)) }
      isStable = isStable && again.bytes == writer.bytes
    }
    #expect(copies == tables)
    #expect(isStable)
  }

  @Test(
    "A reader finds what parts the cells of a file that was written",
    arguments: [CSVDelimiter.comma, .semicolon, .tab, .pipe]
  )
  func delimiterFound(delimiter: CSVDelimiter) throws {
    var random = SeededGenerator(seed: UInt64(delimiter.rawValue))
    var format = CSVFormat()
    format.hasHeader = false
    var (tables, copies): ([[[[UInt8]]]], [[[[UInt8]]]]) = ([], [])
    for _ in 0..<300 {
      let records = Self.records(using: &random)
      var writer = CSVWriter(style: .exact, delimiter: delimiter)
      for record in records { try writer.append(record) }
      let table = try CSVReader.table(in: writer.bytes, format: format)
      tables.append(records.map { $0.map { Array($0.utf8) } })
      copies.append(table.map { $0.map { Array($0.bytes) } })
    }
    #expect(copies == tables)
  }

  @Test("A guarded file has no cell that a spreadsheet calculates", arguments: Form.all)
  func safety(form: Form) throws {
    guard form.style == .spreadsheetSafe else { return }
    var random = SeededGenerator(seed: 1)
    var format = form.format
    format.removesSpreadsheetGuard = false
    var isSafe = true
    for _ in 0..<40 {
      var writer = form.writer
      for record in Self.records(using: &random) { try writer.append(record) }
      for cell in try CSVReader.table(in: writer.bytes, format: format).joined() {
        let first = cell.text.unicodeScalars.first
        isSafe =
          isSafe && !(first.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } ?? false)
      }
    }
    #expect(isSafe)
  }

  @Test(
    "A value is written as its text is, whatever parts the cells",
    arguments: Form.all
  )
  func values(form: Form) throws {
    var random = SeededGenerator(seed: 2)
    var (written, expected): ([[String]], [[String]]) = ([], [])
    for _ in 0..<40 {
      let exponent = Int.random(in: -18...18, using: &random)
      let number = Number(
        significand: .random(in: -999_999_999...999_999_999, using: &random),
        exponent: exponent
      )
      let day = Day(number: .random(in: -719_162...2_932_896, using: &random))
      let whole = Int.random(in: .min ... .max, using: &random)
      var writer = form.writer
      try writer.appendRecord { cells in
        cells.number(number)
        cells.day(day)
        cells.integer(whole)
        cells.flag(whole < 0)
      }
      let table = try CSVReader.table(in: writer.bytes, format: form.format)
      written += table.map { $0.map(\.text) }
      expected.append([
        number?.description ?? "", day?.description ?? "", String(whole), "\(whole < 0)",
      ])
    }
    #expect(written == expected)
  }

  // MARK: Tables

  private static func records(using random: inout SeededGenerator) -> [[String]] {
    let width = Int.random(in: 1...4, using: &random)
    return (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<width).map { _ in text(using: &random) }
    }
  }

  private static func text(using random: inout SeededGenerator) -> String {
    let pieces = [
      "'", "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "\"", ",", ";", "|", "a", " ",
      "é", "😀", "\u{FEFF}", "\u{FF1D}", "\u{FF0B}", "\u{A0}", "sep=", "\u{301}", "\u{B}",
      "a long text without anything that matters", "eight b.",
    ]
    let count = Int.random(in: 0...5, using: &random)
    return (0..<count).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
  }
}
