/// How much a target asks, in words.
///
/// The words are a prompt for the teacher. None of them says that a target can't be
/// reached: nobody knows what a pupil will never do.
///
/// ## Topics
///
/// ### No gain that can be told
/// - ``notAGain``
/// - ``withinMeasurementError``
///
/// ### Held against growth
/// - ``belowTypical``
/// - ``typicalToAmbitious``
/// - ``ambitious``
/// - ``beyondDocumentedGrowth``
///
/// ### Without an answer
/// - ``cannotJudge``
public struct AmbitionClass: RawRepresentable, Hashable, Sendable,
  CustomStringConvertible
{
  /// The code, such as `belowTypical`.
  public let rawValue: String

  /// Creates a class; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `belowTypical`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The code of the class.
  public var description: String { rawValue }

  /// The goal is no better than the start.
  public static let notAGain = Self(rawValue: "notAGain")

  /// The gain is smaller than the tool can tell.
  public static let withinMeasurementError = Self(rawValue: "withinMeasurementError")

  /// Less is asked for in a week than is usual, so a gap would stay.
  public static let belowTypical = Self(rawValue: "belowTypical")

  /// As much as is usual, or more.
  public static let typicalToAmbitious = Self(rawValue: "typicalToAmbitious")

  /// As much as closes a gap, up to twice that.
  public static let ambitious = Self(rawValue: "ambitious")

  /// More than twice what is known to be ambitious; worth a talk about how to get there.
  public static let beyondDocumentedGrowth = Self(rawValue: "beyondDocumentedGrowth")

  /// Nobody knows how pupils, or this pupil, grow in this.
  public static let cannotJudge = Self(rawValue: "cannotJudge")
}
