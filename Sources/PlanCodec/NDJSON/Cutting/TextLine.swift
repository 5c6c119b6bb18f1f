/// Where a line stands, in a stream and in the bytes in which it was found.
struct TextLine: Hashable, Sendable {
  /// Where the line starts in the stream.
  let start: PlanLinePosition

  /// Where the next line starts in the stream.
  let end: PlanLinePosition

  /// Where its text stands in the bytes, without the line's end.
  ///
  /// `nil` if it is longer than the limit.
  let contents: Range<Int>?

  /// What there is to say of a line that is longer than the limit.
  var tooLarge: JSONProblems {
    JSONProblems([
      JSONError(code: .tooLarge, byte: start.byte, line: start.line, column: 1)
    ])
  }
}
