/// A line of an exported audit trail that holds no entry.
public struct AuditLineError: Error, Hashable, Sendable {
  /// What is wrong.
  public let code: Code

  /// Creates an error.
  ///
  /// - Parameter code: What is wrong.
  public init(_ code: Code) {
    self.code = code
  }

  /// What is wrong with a line; more kinds may come.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it stands in reports.
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The line is not a JSON text.
    public static let notJSON = Self(rawValue: "notJSON")

    /// The line does not say that it is an entry of an audit trail.
    public static let otherFormat = Self(rawValue: "otherFormat")

    /// The line is of a later version of the format.
    public static let otherVersion = Self(rawValue: "otherVersion")

    /// A member that each entry has is missing or of another form.
    public static let invalidMember = Self(rawValue: "invalidMember")

    /// The event can't be read.
    public static let invalidEvent = Self(rawValue: "invalidEvent")

    /// The line is longer than 64 MiB.
    public static let tooLong = Self(rawValue: "tooLong")
  }
}

// MARK: - Description

extension AuditLineError: CustomStringConvertible {
  /// What is wrong and what can be done, without contents.
  public var description: String {
    switch code {
    case .notJSON: "the line is not JSON; look for where it was cut"
    case .otherFormat: "the line is no entry of an audit trail; leave it out"
    case .otherVersion: "the line is of a later version; read it with a newer program"
    case .invalidMember: "a member of the entry is missing or wrong; export it again"
    case .invalidEvent: "the event of the entry can't be read; export it again"
    case .tooLong: "the line is longer than an entry can be; look for lost line feeds"
    default: code.rawValue
    }
  }
}
