/// A scale of a questionnaire, such as its total or one of its parts.
///
/// ## Topics
///
/// ### The Strengths and Difficulties Questionnaire
/// - ``totalDifficulties``
/// - ``emotional``
/// - ``conduct``
/// - ``hyperactivity``
/// - ``peer``
/// - ``prosocial``
///
/// ### The Boxall Profile
/// - ``developmentalStrands``
/// - ``diagnosticProfile``
public struct InstrumentScale: RawRepresentable, Hashable, Sendable {
  /// The code, such as `total`.
  public let rawValue: String

  /// Creates a scale; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `total`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The total of the four scales of difficulties.
  public static let totalDifficulties = Self(rawValue: "total")

  /// Emotional problems.
  public static let emotional = Self(rawValue: "emotional")

  /// Conduct problems.
  public static let conduct = Self(rawValue: "conduct")

  /// Hyperactivity.
  public static let hyperactivity = Self(rawValue: "hyperactivity")

  /// Peer problems.
  public static let peer = Self(rawValue: "peer")

  /// Prosocial behaviour, of which more is better.
  public static let prosocial = Self(rawValue: "prosocial")

  /// The first section of the Boxall Profile.
  public static let developmentalStrands = Self(rawValue: "developmentalStrands")

  /// The second section of the Boxall Profile.
  public static let diagnosticProfile = Self(rawValue: "diagnosticProfile")

  /// The name for people, or the code of a scale that is not known.
  public var name: String { Self.names[self] ?? rawValue }

  private static let names: [Self: String] = [
    .totalDifficulties: "total difficulties",
    .emotional: "emotional problems",
    .conduct: "conduct problems",
    .peer: "peer problems",
    .prosocial: "prosocial behaviour",
    .developmentalStrands: "developmental strands",
    .diagnosticProfile: "diagnostic profile",
  ]
}
