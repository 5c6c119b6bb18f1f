/// What a reader of an effect size must bear in mind.
///
/// The codes are open: a later version may know more of them.
public struct EffectSizeCaution: RawRepresentable, Hashable, Sendable {
  /// The code, such as `twoPhasesOnly`.
  public let rawValue: String

  /// Creates a caution; any text is a code.
  ///
  /// - Parameter rawValue: The code, such as `twoPhasesOnly`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Two phases are no experiment.
  public static let twoPhasesOnly = Self(rawValue: "twoPhasesOnly")

  /// A phase has fewer than five values.
  public static let fewValues = Self(rawValue: "fewValues")

  /// The error takes the values for independent, and school data are not.
  public static let valuesLean = Self(rawValue: "valuesLean")

  /// The result hangs on one value.
  public static let hangsOnOneValue = Self(rawValue: "hangsOnOneValue")

  /// The result may lie beyond -1 and 1.
  public static let canExceedOne = Self(rawValue: "canExceedOne")

  /// The spread is within one pupil, so that limits from groups don't apply.
  public static let withinOnePupil = Self(rawValue: "withinOnePupil")

  /// The error leaves out how uncertain the line of the phase before is.
  public static let lineTakenAsKnown = Self(rawValue: "lineTakenAsKnown")
}

extension EffectSizeCaution: CustomStringConvertible {
  /// The caution for people, as a sentence.
  public var description: String {
    switch self {
    case .twoPhasesOnly:
      "This compares two phases only, so other causes are possible."
    case .fewValues:
      "A phase has fewer than five values, so the result may change much."
    case .valuesLean:
      "Values of neighbouring weeks lean on each other, so the true interval is wider."
    case .hangsOnOneValue:
      "The result hangs on the single best value of the phase before."
    case .canExceedOne:
      "The result can lie beyond -1 and 1."
    case .withinOnePupil:
      "The spread is that of one pupil, so limits from groups of pupils do not apply."
    case .lineTakenAsKnown:
      "The interval takes the trend of the phase before as known, and it is not."
    default:
      "The caution is not known to this version."
    }
  }
}
