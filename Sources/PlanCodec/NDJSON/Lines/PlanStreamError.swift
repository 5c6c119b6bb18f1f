/// A stream that the system could not read or write.
///
/// An error quotes neither a path nor contents, because both may speak of a pupil.
///
/// ## Topics
///
/// ### Finding out what went wrong
/// - ``Code``
/// - ``code``
/// - ``byte``
/// - ``number``
/// - ``description``
public struct PlanStreamError: Error, Hashable, Sendable {
  /// What could not be done.
  public let code: Code

  /// The offset in the stream of the first byte that was not read or written, from 0.
  public let byte: Int

  /// The error number that the system gave, such as that of `EIO`.
  public let number: Int32

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What could not be done.
  ///   - byte: The offset of the first byte that was not read or written.
  ///   - number: The error number of the system.
  public init(code: Code, byte: Int, number: Int32) {
    self.code = code
    self.byte = byte
    self.number = number
  }

  /// What could not be done; more kinds may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as programs compare and store it.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The stream could not be read.
    public static let unreadable = Self(rawValue: "unreadable")

    /// The stream could not be written.
    public static let unwritable = Self(rawValue: "unwritable")
  }
}

// MARK: - Text

extension PlanStreamError: CustomStringConvertible {
  /// What went wrong and what can be done, in one line without a path or contents.
  public var description: String {
    "byte \(byte): the stream is \(code.rawValue) (errno \(number)); "
      + "look the number up, mend its cause and go on at this byte"
  }
}
