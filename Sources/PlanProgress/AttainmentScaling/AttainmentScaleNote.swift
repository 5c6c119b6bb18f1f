/// Something about the levels of a scale that keeps one observation from being one level.
///
/// ## Topics
///
/// ### Looking at a scale
/// - ``notes(on:conditions:lockedOn:firstReadingOn:)``
/// - ``text``
///
/// ### About the levels
/// - ``levelMissing``
/// - ``levelRepeated``
/// - ``levelUnknown``
/// - ``descriptorMissing``
/// - ``descriptorRepeated``
///
/// ### About their values
/// - ``anchorsIncomplete``
/// - ``anchorsOutOfOrder``
/// - ``anchorsUneven``
///
/// ### About the agreement
/// - ``notLocked``
/// - ``lockedAfterReading``
public struct AttainmentScaleNote: RawRepresentable, Hashable, Sendable {
  /// The code, such as `scale.levelMissing`.
  public let rawValue: String

  /// Creates a note; any text is a code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// One of the five levels is missing.
  public static let levelMissing = Self(rawValue: "scale.levelMissing")

  /// A level stands there twice.
  public static let levelRepeated = Self(rawValue: "scale.levelRepeated")

  /// A level lies outside -2 to +2.
  public static let levelUnknown = Self(rawValue: "scale.levelUnknown")

  /// A level has no descriptor.
  public static let descriptorMissing = Self(rawValue: "scale.descriptorMissing")

  /// Two levels have the same descriptor.
  public static let descriptorRepeated = Self(rawValue: "scale.descriptorRepeated")

  /// Some levels begin at a value and some don't.
  public static let anchorsIncomplete = Self(rawValue: "scale.anchorsIncomplete")

  /// The values do not rise, or fall, from level to level.
  public static let anchorsOutOfOrder = Self(rawValue: "scale.anchorsOutOfOrder")

  /// One step between levels is more than twice as large as another.
  public static let anchorsUneven = Self(rawValue: "scale.anchorsUneven")

  /// Nobody recorded the day on which the levels were agreed and closed.
  public static let notLocked = Self(rawValue: "scale.notLocked")

  /// The levels were closed after the first reading.
  public static let lockedAfterReading = Self(rawValue: "scale.lockedAfterReading")

  /// The note in one sentence for people, empty for a code that is not known.
  public var text: String { Self.sentences[self] ?? "" }

  private static let sentences: [Self: String] = [
    .levelMissing: "Describe all five levels, so that every result belongs to one.",
    .levelRepeated: "A level stands there twice, so that a result could be either.",
    .levelUnknown: "The levels run from -2 to +2; one lies outside.",
    .descriptorMissing: "A level does not say what is seen at it.",
    .descriptorRepeated: "Two levels read the same, so that a result belongs to both.",
    .anchorsIncomplete: "Some levels begin at a number and some don't: give all or none.",
    .anchorsOutOfOrder: "The numbers are not in order, so that levels overlap.",
    .anchorsUneven: "One step between levels is more than twice as large as another.",
    .notLocked: "Record the day on which the levels were agreed and closed.",
    .lockedAfterReading: "The levels were closed after the first reading, so that they "
      + "may have been made to fit it.",
  ]
}
