extension CSVParser {
  /// Reads from the current position to the end of the text.
  mutating func scan(_ text: JSONText) {
    while position < text.count, !isStopped {
      switch state {
      case .plain: scanPlain(text)
      case .quoted: scanQuoted(text)
      case .afterQuote: takeAfterQuote(text[position], text)
      }
    }
  }

  /// Reads cells that are not quoted, up to the content of the next that is.
  private mutating func scanPlain(_ text: JSONText) {
    let delimiters = delimiters
    let lastColumn = format.maximumColumns
    var index = position
    while index < text.count {
      let word = text.wordOrEnd(at: index)
      let delimiting = CSVWord.marks(of: delimiters, in: word)
      var stops = CSVWord.quotedStops(in: word) | delimiting
      while stops != 0 {
        let place = index &+ JSONWord.count(before: stops)
        let isDelimiter = stops & (0 &- stops) & delimiting != 0
        stops &= stops &- 1
        if isDelimiter, place <= plainEnd, cellNumber < lastColumn {
          cells.append(CSVCellPlace(start: cellStart, length: place &- cellStart))
          cellNumber &+= 1
          cellStart = place &+ 1
          cellLine = line
        } else if isDelimiter {
          endCell(at: place, text)
          beginCell(at: place &+ 1)
        } else if !take(text[place], at: place, text) {
          position = place &+ 1
          return
        }
      }
      index &+= 8
    }
    position = text.count
  }

  /// Takes a byte that ends a run of content.
  ///
  /// - Returns: Whether what follows is not quoted, and is to be read.
  private mutating func take(_ byte: UInt8, at place: Int, _ text: JSONText) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      endLine(byte, at: place, text)
      return !isStopped
    case UInt8(ascii: "\""):
      guard place == cellStart else {
        fault(.bareQuote, inCellAt: place)
        return true
      }
      state = .quoted
      return false
    default:
      if ControlCharacter.isRefused(byte) { fault(.controlCharacter, inCellAt: place) }
      return true
    }
  }

  /// Reads the content of a quoted cell.
  private mutating func scanQuoted(_ text: JSONText) {
    var index = position
    while index < text.count {
      var stops = CSVWord.quotedStops(in: text.wordOrEnd(at: index))
      while stops != 0 {
        let place = index &+ JSONWord.count(before: stops)
        stops &= stops &- 1
        let byte = text[place]
        if byte == UInt8(ascii: "\"") {
          state = .afterQuote
          quoteEnd = place &+ 1
          position = quoteEnd
          return
        }
        if !countLine(byte, at: place), ControlCharacter.isRefused(byte) {
          fault(.controlCharacter, inCellAt: place)
        }
      }
      index &+= 8
    }
    position = text.count
  }

  /// Takes the byte behind a quotation mark inside a quoted cell.
  private mutating func takeAfterQuote(_ byte: UInt8, _ text: JSONText) {
    let place = position
    position &+= 1
    switch byte {
    case UInt8(ascii: "\""):
      // Whichever limit is passed first counts, and more marks would move the one of the cell.
      checkLength(upTo: quoteEnd &- 1)
      doubledQuotes &+= 1
      state = .quoted
    case delimiter:
      endCell(at: place, text)
      beginCell(at: place &+ 1)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      endLine(byte, at: place, text)
    default:
      fault(
        ControlCharacter.isRefused(byte) ? .controlCharacter : .garbageAfterQuote,
        inCellAt: place
      )
      state = .plain
    }
  }

  /// Ends the record, unless nothing stands on the line.
  private mutating func endLine(_ byte: UInt8, at place: Int, _ text: JSONText) {
    let isBlank = state == .plain && cellNumber == 1 && place == cellStart
    if !isBlank {
      endCell(at: place, text)
      endRecord(at: place &+ 1, text)
    }
    _ = countLine(byte, at: place)
    beginRecord(at: place &+ 1)
  }

  /// Counts a line that ends in CR, LF or both.
  ///
  /// - Returns: Whether the byte is a line end.
  @inline(__always)
  private mutating func countLine(_ byte: UInt8, at place: Int) -> Bool {
    if byte == UInt8(ascii: "\n") {
      if lastReturn != base &+ place &- 1 { line &+= 1 }
      return true
    }
    guard byte == UInt8(ascii: "\r") else { return false }
    line &+= 1
    lastReturn = base &+ place
    return true
  }
}

extension JSONText {
  /// Returns eight bytes, or those that are left and letters behind them.
  @inline(__always)
  fileprivate func wordOrEnd(at index: Int) -> UInt64 {
    if let word = word(at: index) { return word }
    var word = CSVWord.repeating(UInt8(ascii: "a"))
    for place in (index..<count).reversed() { word = word << 8 | UInt64(self[place]) }
    return word
  }
}
