/// Something captured about how a pupil works, beyond what adults observe and score.
///
/// Capture is off unless somebody agreed to it and that was recorded. It is never the only
/// ground of a proposal. Reading feelings off a face, a voice or a keyboard is no kind of
/// capture that this library knows.
public struct CaptureKind: RawRepresentable, Hashable, Sendable {
  /// The code as it stands in reports.
  public let rawValue: String

  /// Creates a kind; any text is one.
  ///
  /// - Parameter rawValue: The code, such as `typing`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Keys, pauses and corrections while typing.
  public static let typing = Self(rawValue: "typing")

  /// Strokes and pauses while writing or drawing by hand.
  public static let writing = Self(rawValue: "writing")

  /// What was opened, for how long, and how often.
  public static let engagement = Self(rawValue: "engagement")
}
