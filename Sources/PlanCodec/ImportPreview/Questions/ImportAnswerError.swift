/// An answer that does not go with its question.
public struct ImportAnswerError: Error, Hashable {
  /// What is wrong with an answer.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code, such as `unknownPupil`.
    public let rawValue: String

    /// Creates a code; any text is a code.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The preview does not ask this question.
    public static let unknownQuestion = Self(rawValue: "unknownQuestion")

    /// The question is not one that this kind of answer goes with.
    public static let wrongAnswer = Self(rawValue: "wrongAnswer")

    /// There is no such pupil.
    public static let unknownPupil = Self(rawValue: "unknownPupil")

    /// Another row is about the pupil already.
    public static let takenPupil = Self(rawValue: "takenPupil")

    /// The pupil has no such plan.
    public static let unknownPlan = Self(rawValue: "unknownPlan")
  }

  /// What is wrong.
  public let code: Code

  /// Creates an error.
  ///
  /// - Parameter code: What is wrong.
  public init(_ code: Code) {
    self.code = code
  }
}

// MARK: - Description

extension ImportAnswerError: CustomStringConvertible {
  /// What is wrong and how to mend it, in one line.
  public var description: String {
    switch code {
    case .unknownQuestion:
      "the preview does not ask this question; take one of its questions"
    case .wrongAnswer:
      """
      the answer does not go with the question; answer who is meant with a pupil, which \
      plan with a plan, and which value with a value
      """
    case .unknownPupil: "there is no such pupil; name one that is there, or a new one"
    case .takenPupil: "another row is about this pupil; leave one of the rows out"
    case .unknownPlan: "the pupil has no such plan; name one of the plans in the question"
    default: code.rawValue
    }
  }
}
