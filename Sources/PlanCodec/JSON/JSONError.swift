/// What is wrong at one place of a JSON text, and how to mend it.
///
/// An error never quotes the text: plans hold facts about children, and errors end up in
/// logs. It gives the place instead.
///
/// ## Topics
///
/// ### What is wrong
/// - ``code``
/// - ``description``
///
/// ### Where it is
/// - ``byte``
/// - ``line``
/// - ``column``
/// - ``pointer``
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public let code: Code

  /// The offset of the byte at which it was noticed, from 0.
  ///
  /// An error of writing counts in the text of the unknown member that can't be written.
  public let byte: Int

  /// The line of the byte, from 1.
  ///
  /// LF, CR and CRLF end a line.
  public let line: Int

  /// The column of the byte in its line, from 1, in Unicode scalars.
  public let column: Int

  /// The JSON Pointer (RFC 6901) of the field, such as `/targets/0/due`.
  ///
  /// It is made of names of the format and of positions. Inside a member that the format
  /// does not know, it stops at the record that holds the member. It is empty for the
  /// outermost value.
  public let pointer: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What is wrong.
  ///   - byte: The offset of the byte, from 0.
  ///   - line: The line, from 1.
  ///   - column: The column, from 1.
  ///   - pointer: The JSON Pointer of the field.
  public init(code: Code, byte: Int, line: Int, column: Int, pointer: String = "") {
    self.code = code
    self.byte = byte
    self.line = line
    self.column = column
    self.pointer = pointer
  }
}

// MARK: - Text

extension JSONError: CustomStringConvertible {
  /// The place and the cure in one line, without any of the text.
  public var description: String {
    let field = pointer.isEmpty ? "" : " at \(pointer)"
    return "line \(line), column \(column)\(field): \(code.cure)"
  }
}
