/// Who a rendered target is for.
///
/// The set is open: an audience that this version does not know reads the teacher's
/// sentence, which says most.
///
/// ## Topics
///
/// ### Audiences
/// - ``teacher``
/// - ``pupil``
///
/// ### Others
/// - ``init(rawValue:)``
public struct Audience: RawRepresentable, Hashable, Sendable {
  /// The code, such as `teacher`.
  public let rawValue: String

  /// Creates an audience; any text is one.
  ///
  /// - Parameter rawValue: The code, such as `teacher`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Teachers, and others who work with the pupil: one sentence with every part.
  public static let teacher = Self(rawValue: "teacher")

  /// The pupil: short sentences of everyday words, in the first person.
  public static let pupil = Self(rawValue: "pupil")
}
