extension JSONProblems {
  /// Returns the problems of a line with their places in the stream.
  ///
  /// A carriage return inside a line ends no line of the stream, so columns are counted
  /// anew, in one walk because problems are ordered by place.
  ///
  /// - Parameters:
  ///   - start: Where the line starts.
  ///   - contents: The bytes of the line.
  /// - Returns: The problems.
  func moved(to start: PlanLinePosition, contents: ArraySlice<UInt8>) -> JSONProblems {
    guard !isEmpty else { return self }
    let hasMark = contents.starts(with: JSONScanner.byteOrderMark)
    var walked = hasMark ? JSONScanner.byteOrderMark.count : 0
    var column = 1
    let moved = errors.map { error in
      let byte = min(error.byte, contents.count)
      while walked < byte {
        if contents[contents.startIndex + walked] & 0xC0 != 0x80 { column += 1 }
        walked += 1
      }
      return JSONError(
        code: error.code,
        byte: start.byte + error.byte,
        line: start.line,
        column: column,
        pointer: error.pointer
      )
    }
    return JSONProblems(moved, hasMore: hasMore)
  }
}
