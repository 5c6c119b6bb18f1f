/// Who filled in a questionnaire.
///
/// Teachers, parents and pupils see a pupil in different places, and the bands of an
/// instrument differ between them.
public struct InstrumentInformant: RawRepresentable, Hashable, Sendable {
  /// The code, such as `teacher`.
  public let rawValue: String

  /// Creates a kind of informant; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `teacher`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A teacher or another adult at school.
  public static let teacher = Self(rawValue: "teacher")

  /// A parent or carer.
  public static let parent = Self(rawValue: "parent")

  /// The pupil.
  public static let pupil = Self(rawValue: "pupil")
}
