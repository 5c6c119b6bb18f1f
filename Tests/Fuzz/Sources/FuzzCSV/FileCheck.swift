import CodecExpectations
import PlanCodec
import RandomRecords

/// Expects that a file is the same however its bytes arrive, and comes back when written.
///
/// - Parameter input: Four bytes that say how to read, and the file.
func check(_ input: [UInt8]) {
  guard input.count >= FileOptions.length else { return }
  let options = FileOptions(input[...])
  let file = Array(input[FileOptions.length...])
  let format = options.format
  let whole = CSVReader.contents(of: file, format: format)
  expectPlaces(in: whole, file, format)
  expectSame(whole, read(file, format) { 1 })
  var cuts = RandomCuts(seed: options.seed)
  expectSame(whole, read(file, format) { cuts.next() })
  expectTakenTables(whole, file, options)
  expectRoundTrip(of: whole.table)
}

// MARK: - Pieces

/// Reads a file that arrives in pieces.
private func read(
  _ file: [UInt8],
  _ format: CSVFormat,
  size: () -> Int
) -> CSVContents {
  var reader = CSVReader(format: format)
  var rest = file[...]
  while !rest.isEmpty {
    let piece = rest.prefix(size())
    reader.append(piece)
    rest = rest.dropFirst(piece.count)
  }
  return reader.finish()
}

private func expectSame(_ one: CSVContents, _ other: CSVContents) {
  expect(one.problems == other.problems, "pieces have the problems of the whole")
  expect(one.warnings == other.warnings, "pieces have the warnings of the whole")
  expect(one.table == other.table, "pieces have the cells of the whole")
  expect(
    zip(one.table, other.table).allSatisfy {
      $0.number == $1.number && $0.line == $1.line && $0.byte == $1.byte
    },
    "records in pieces have the places of the whole"
  )
}

/// Expects that tables taken on the way hold together what the whole table holds.
private func expectTakenTables(
  _ whole: CSVContents,
  _ file: [UInt8],
  _ options: FileOptions
) {
  var reader = CSVReader(format: options.format)
  var cuts = RandomCuts(seed: options.seed &+ 1)
  var records: [[ArraySlice<UInt8>]] = []
  var rest = file[...]
  while !rest.isEmpty {
    let piece = rest.prefix(cuts.next())
    reader.append(piece)
    rest = rest.dropFirst(piece.count)
    records += reader.takeTable().map { $0.map(\.bytes) }
  }
  let last = reader.finish()
  records += last.table.map { $0.map(\.bytes) }
  expect(last.problems == whole.problems, "taking tables changes no problem")
  expect(last.warnings == whole.warnings, "taking tables changes no warning")
  // A fault of the whole file takes back the rows that were not taken before it.
  if reader.isStopped {
    expect(records.count >= whole.table.count, "no row is lost by taking it")
  } else {
    expect(records == whole.table.map { $0.map(\.bytes) }, "tables taken are the whole")
  }
}

// MARK: - Places

/// Expects that problems, warnings and records lie in the file, in order.
private func expectPlaces(
  in contents: CSVContents,
  _ file: [UInt8],
  _ format: CSVFormat
) {
  let listed = contents.problems.listed
  expect(listed.count <= max(format.maximumProblems, 1), "problems are bounded")
  expect(contents.problems.count >= listed.count, "every listed problem is counted")
  for error in listed + contents.warnings {
    expect(error.record ?? 1 >= 1, "records count from 1")
    expect(error.line ?? 1 >= 1, "lines count from 1")
    expect(error.column ?? 1 >= 1, "columns count from 1")
    expect(0...file.count ~= error.byte ?? 0, "a problem is in the file")
    expect(error.code.explanation != error.code.rawValue, "a problem is explained")
  }
  expect(
    zip(listed, listed.dropFirst()).allSatisfy { $0.record ?? 0 <= $1.record ?? .max },
    "problems stand in the order of the file"
  )
  for (one, next) in zip(contents.table, contents.table.dropFirst()) {
    expect(one.number < next.number, "records are counted")
    expect(one.line < next.line, "a record begins in a line of its own")
    expect(one.byte < next.byte, "records stand in the order of the file")
  }
  for record in contents.table {
    expect(record.count == contents.table.columnCount, "records have the same length")
    expect(record.byte < file.count, "a record is in the file")
    expect(
      record.allSatisfy { String(validating: $0.bytes, as: UTF8.self) != nil },
      "a cell is text"
    )
  }
}

// MARK: - Round trip

/// Expects that a table is the same when it is written and read again.
private func expectRoundTrip(of table: CSVTable) {
  var records = table.map { $0.map(\.text) }
  if !table.header.isEmpty { records.insert(table.header, at: 0) }
  guard !records.isEmpty else { return }
  for style in [CSVWritingStyle.spreadsheetSafe, .exact] {
    let file = written(records, style)
    var format = CSVFormat()
    format.delimiter = .comma
    format.encoding = .utf8
    format.hasHeader = false
    format.removesSpreadsheetGuard = style == .spreadsheetSafe
    guard let again = try? CSVReader.table(in: file, format: format) else {
      return expect(false, "what is written can be read")
    }
    let cells = again.map { $0.map(\.text) }
    // Texts are equal if they look alike; the bytes decide.
    expect(
      cells.map { $0.map { Array($0.utf8) } }
        == records.map { $0.map { Array($0.utf8) } },
      "what is written is read again"
    )
    expect(written(cells, style) == file, "a second export equals the first")
    expect(written(cells, .exact, .tab).count > 0, "every delimiter can be written")
  }
}

private func written(
  _ records: [[String]],
  _ style: CSVWritingStyle,
  _ delimiter: CSVDelimiter = .comma
) -> [UInt8] {
  var writer = CSVWriter(style: style, delimiter: delimiter)
  for record in records {
    guard (try? writer.append(record)) != nil else {
      expect(false, "what was read can be written")
      return []
    }
  }
  return writer.bytes
}
