/// A folder of tables that the system could not read or write.
///
/// An error names a file only if its name is one of the format's. It never quotes a path,
/// because a path may speak of a pupil.
///
/// ## Topics
///
/// ### Finding out what went wrong
/// - ``Code``
/// - ``code``
/// - ``file``
/// - ``number``
/// - ``description``
public struct PlanFolderError: Error, Hashable, Sendable {
  /// What could not be done.
  public let code: Code

  /// The name of the file, such as `targets.csv`; `nil` if it is the folder itself.
  public let file: String?

  /// The error number that the system gave, such as that of `EACCES`.
  public let number: Int32

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: What could not be done.
  ///   - file: The name of the file, `nil` for the folder itself.
  ///   - number: The error number of the system.
  public init(code: Code, file: String?, number: Int32) {
    self.code = code
    self.file = file
    self.number = number
  }

  /// What could not be done; more kinds may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as programs compare and store it.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// It could not be read.
    public static let unreadable = Self(rawValue: "unreadable")

    /// It could not be written.
    public static let unwritable = Self(rawValue: "unwritable")

    /// The file is longer than the limit.
    public static let tooLarge = Self(rawValue: "tooLarge")
  }
}

// MARK: - Text

extension PlanFolderError: CustomStringConvertible {
  /// What went wrong and what can be done, in one line without a path or contents.
  public var description: String {
    "\(file ?? "the folder") is \(code.rawValue) (errno \(number)); "
      + "look the number up, mend its cause and try again"
  }
}
