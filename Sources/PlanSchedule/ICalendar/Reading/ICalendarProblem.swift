/// Something in a calendar file that a person should look at, with its place and cure.
///
/// It never quotes the file.
///
/// ```swift
/// print(problem)
/// // line 12: the event has no first day; add a line such as DTSTART;VALUE=DATE:20260907
/// ```
public struct ICalendarProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public let code: Code

  /// The line of the file, from 1; for a line in parts, that of its first part.
  ///
  /// `nil` if it is the whole file's.
  public let line: Int?

  /// Creates a problem.
  ///
  /// - Parameters:
  ///   - code: What is wrong.
  ///   - line: The line of the file, from 1; `nil` for the whole file.
  public init(_ code: Code, line: Int?) {
    self.code = code
    self.line = line
  }
}

extension ICalendarProblem: CustomStringConvertible {
  /// The place, the fault and the cure in one line, without content of the file.
  public var description: String {
    line.map { "line \($0): \(code.explanation)" } ?? code.explanation
  }
}
