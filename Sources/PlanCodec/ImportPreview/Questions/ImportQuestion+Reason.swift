extension ImportQuestion {
  /// Why a question is asked.
  public struct Reason: RawRepresentable, Hashable, Sendable {
    /// The code, such as `ambiguousPupil`.
    public let rawValue: String

    /// Creates a reason; any text is one.
    ///
    /// - Parameter rawValue: The code.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Several pupils may be meant, or too little is known to be sure of one.
    public static let ambiguousPupil = Self(rawValue: "ambiguousPupil")

    /// One fact points to a pupil, and another away from that pupil.
    public static let contradictingPupil = Self(rawValue: "contradictingPupil")

    /// Several rows of the file are about one pupil, or may be.
    public static let repeatedPupil = Self(rawValue: "repeatedPupil")

    /// The pupil has several plans that the row may go into.
    public static let severalPlans = Self(rawValue: "severalPlans")

    /// The pupil's plans are completed or cancelled.
    public static let closedPlans = Self(rawValue: "closedPlans")

    /// The file says something else than the record that is there.
    public static let differentValue = Self(rawValue: "differentValue")
  }
}

extension ImportQuestion.Reason {
  /// The reason in words, or the code itself if it is not one of the library's.
  public var explanation: String {
    switch self {
    case .ambiguousPupil:
      "more than one pupil may be meant, or it is not sure that one is"
    case .contradictingPupil: "one fact points to a pupil and another away from the pupil"
    case .repeatedPupil: "more than one row may be about the same pupil"
    case .severalPlans: "the pupil has more than one plan that the row may go into"
    case .closedPlans: "the pupil's plans are closed; choose one or begin a new one"
    case .differentValue: "the file says something else than what is there"
    default: rawValue
    }
  }
}
