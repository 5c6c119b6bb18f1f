/// A questionnaire or scale that a school uses to describe how a pupil is doing.
public struct Instrument: RawRepresentable, Hashable, Sendable {
  /// The code, such as `sdq`.
  public let rawValue: String

  /// Creates an instrument; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `sdq`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The Strengths and Difficulties Questionnaire.
  public static let sdq = Self(rawValue: "sdq")

  /// The Boxall Profile: the scores of its two sections are kept, its norms are licensed.
  public static let boxall = Self(rawValue: "boxall")

  /// The name for people, or the code of an instrument that is not known.
  public var name: String {
    switch self {
    case .sdq: "Strengths and Difficulties Questionnaire"
    case .boxall: "Boxall Profile"
    default: rawValue
    }
  }
}
