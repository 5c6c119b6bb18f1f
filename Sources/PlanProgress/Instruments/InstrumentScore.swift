public import PlanModel

/// A score of a questionnaire, with who filled it in and which version it was.
///
/// ## Topics
///
/// ### Creating a score
/// - ``init(_:of:informant:scale:)``
///
/// ### Its parts
/// - ``value``
/// - ``instrument``
/// - ``informant``
/// - ``scale``
/// - ``version``
/// - ``country``
/// - ``on``
///
/// ### Comparing
/// - ``difference(from:)``
public struct InstrumentScore: Hashable, Sendable, ContentFree {
  /// The score.
  public var value: Number

  /// The instrument.
  public var instrument: Instrument

  /// The kind of informant.
  public var informant: InstrumentInformant

  /// The scale.
  public var scale: InstrumentScale

  /// The version, `nil` while nobody has said.
  public var version: String?

  /// The country of the version, `nil` while nobody has said.
  public var country: String?

  /// The day, `nil` while nobody has said.
  public var on: Day?

  /// Creates a score.
  ///
  /// - Parameters:
  ///   - value: The score.
  ///   - instrument: The instrument.
  ///   - informant: The kind of informant.
  ///   - scale: The scale.
  public init(
    _ value: Number,
    of instrument: Instrument,
    informant: InstrumentInformant,
    scale: InstrumentScale
  ) {
    self.value = value
    self.instrument = instrument
    self.informant = informant
    self.scale = scale
  }

  /// Returns how many points the score lies above an earlier one.
  ///
  /// A difference of points is no change of the pupil: scores go up and down by chance. To
  /// see whether it is more than that, use ``ReliableChange``.
  ///
  /// - Parameter earlier: The earlier score.
  /// - Returns: The difference in points of the scale.
  /// - Throws: Why the two are not compared: ``CannotJudgeReason/instrumentsDiffer``,
  ///   ``CannotJudgeReason/informantsDiffer``, ``CannotJudgeReason/versionsDiffer``,
  ///   ``CannotJudgeReason/scoresOutOfOrder`` or ``CannotJudgeReason/numberTooLarge``.
  public func difference(
    from earlier: InstrumentScore
  ) throws(CannotJudgeReason) -> Number {
    guard instrument == earlier.instrument, scale == earlier.scale else {
      throw .instrumentsDiffer
    }
    guard informant == earlier.informant else { throw .informantsDiffer }
    guard version == earlier.version, country == earlier.country else {
      throw .versionsDiffer
    }
    if let on, let before = earlier.on, on <= before { throw .scoresOutOfOrder }
    guard let difference = value.adding(-earlier.value) else { throw .numberTooLarge }
    return difference
  }
}
