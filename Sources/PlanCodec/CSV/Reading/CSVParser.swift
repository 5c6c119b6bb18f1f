/// Splits bytes into records and cells; the pieces may be cut anywhere.
struct CSVParser: Sendable {
  private enum State {
    case recordStart
    case cellStart
    case unquoted
    case quoted
    case afterQuote
  }

  private(set) var builder: CSVTableBuilder
  private let kinds: [UInt8]
  private var state = State.recordStart
  private var utf8 = UTF8Check()
  private var followsCarriageReturn = false
  private var line = 1
  private var base = 0
  private var openingQuote = (byte: 0, line: 1)

  init(format: CSVFormat) {
    builder = CSVTableBuilder(format: format)
    kinds = ByteKind.table(delimiter: format.delimiter)
  }

  /// Reads the next piece, from a position on.
  mutating func append(_ input: [UInt8], from start: Int = 0) {
    var position = start
    builder.reserve(input.count)
    while position < input.count, !builder.isStopped {
      let byte = input[position]
      if utf8.isInside, byte < 0x80 {
        stopForEncoding()
        break
      }
      var end = endOfRun(in: input, from: position)
      if end == position, byte >= 0x80 {
        end = endOfWideRun(in: input, from: position)
      }
      if end > position {
        take(input[position..<end], at: base + position)
        position = end
      } else if !builder.isStopped {
        take(byte, at: base + position)
        position += 1
      }
    }
    base += input.count
  }

  /// Ends the last record.
  mutating func finish() {
    guard !builder.isStopped else { return }
    if utf8.isInside {
      stopForEncoding()
      return
    }
    if state == .quoted {
      builder.quoteStaysOpen(byte: openingQuote.byte, line: openingQuote.line)
    }
    if state != .recordStart { builder.endRecord() }
    state = .recordStart
    builder.finish()
  }

  /// Returns the rows that are complete and forgets them.
  mutating func takeTable() -> CSVTable {
    builder.takeTable()
  }

  /// Records a fault of the whole file, after which nothing is read.
  mutating func stop(_ code: CSVError.Code, byte: Int) {
    builder.stop(code, byte: byte, line: 1)
  }

  private mutating func stopForEncoding() {
    if state == .recordStart { builder.beginRecord(byte: utf8.start, line: line) }
    builder.stop(.invalidEncoding, byte: utf8.start, line: line)
  }
}

// MARK: - Runs of content

extension CSVParser {
  private func endOfRun(in input: [UInt8], from start: Int) -> Int {
    let content = state == .quoted ? ByteKind.delimiter : ByteKind.plain
    var end = start
    while end < input.count, kinds[Int(input[end])] <= content.rawValue { end += 1 }
    return end
  }

  /// Returns where bytes outside ASCII end; the reader is stopped if they are not UTF-8.
  private mutating func endOfWideRun(in input: [UInt8], from start: Int) -> Int {
    var end = start
    while end < input.count, input[end] >= 0x80 {
      guard utf8.accepts(input[end], at: base + end) else {
        stopForEncoding()
        return start
      }
      end += 1
    }
    return end
  }

  private mutating func take(_ run: ArraySlice<UInt8>, at offset: Int) {
    switch state {
    case .recordStart:
      builder.beginRecord(byte: offset, line: line)
      state = .unquoted
    case .cellStart:
      state = .unquoted
    case .afterQuote:
      builder.fault(.garbageAfterQuote, byte: offset, line: line)
      state = .unquoted
    case .unquoted, .quoted:
      break
    }
    followsCarriageReturn = false
    builder.keep(run)
  }
}

// MARK: - Bytes with a meaning

extension CSVParser {
  private mutating func take(_ byte: UInt8, at offset: Int) {
    switch ByteKind(rawValue: kinds[Int(byte)]) {
    case .lineEnd:
      takeLineEnd(byte)
      return
    case .delimiter:
      if state == .recordStart { builder.beginRecord(byte: offset, line: line) }
      builder.beginCell(byte: offset + 1, line: line)
      state = .cellStart
    case .quote:
      takeQuote(at: offset)
    default:
      if state == .recordStart { builder.beginRecord(byte: offset, line: line) }
      builder.fault(.controlCharacter, byte: offset, line: line)
      if state != .quoted { state = .unquoted }
    }
    followsCarriageReturn = false
  }

  private mutating func takeQuote(at offset: Int) {
    switch state {
    case .recordStart, .cellStart:
      if state == .recordStart { builder.beginRecord(byte: offset, line: line) }
      openingQuote = (offset, line)
      state = .quoted
    case .unquoted:
      builder.fault(.bareQuote, byte: offset, line: line)
    case .quoted:
      state = .afterQuote
    case .afterQuote:
      builder.keep([UInt8(ascii: "\"")])
      state = .quoted
    }
  }

  private mutating func takeLineEnd(_ byte: UInt8) {
    switch state {
    case .recordStart:
      break
    case .quoted:
      builder.keep([byte])
    case .cellStart, .unquoted, .afterQuote:
      builder.endRecord()
      state = .recordStart
    }
    let endsLine = byte == UInt8(ascii: "\r") || !followsCarriageReturn
    if endsLine { line += 1 }
    followsCarriageReturn = byte == UInt8(ascii: "\r")
  }
}
