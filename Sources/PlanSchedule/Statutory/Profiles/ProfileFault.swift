/// Something wrong with a deadline of a profile that somebody wrote.
public struct ProfileFault: Hashable, Sendable {
  /// What is wrong.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as text.
    public let rawValue: String

    /// Creates a code.
    ///
    /// - Parameter rawValue: The code as text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Two deadlines have the same code, so that the second is never found by it.
    public static let repeatedCode = Self(rawValue: "repeatedCode")

    /// No clause with an event begins the deadline.
    public static let neverBegins = Self(rawValue: "neverBegins")

    /// An exception takes away a limit; a minimum has none to take.
    public static let exceptionFromMinimum = Self(rawValue: "exceptionFromMinimum")
  }

  /// What is wrong.
  public let code: Code

  /// The deadline that it is about.
  public let deadline: DeadlineCode

  init(_ code: Code, _ deadline: DeadlineCode) {
    self.code = code
    self.deadline = deadline
  }
}

extension ProfileFault: CustomStringConvertible {
  /// What is wrong and how to mend it, on one line, without the words of the profile.
  public var description: String {
    switch code {
    case .repeatedCode: "two deadlines have one code; give each a code of its own"
    case .neverBegins: "a deadline never begins; give it a clause with an event"
    case .exceptionFromMinimum: "a minimum has exceptions; leave them to limits"
    default: code.rawValue
    }
  }
}
