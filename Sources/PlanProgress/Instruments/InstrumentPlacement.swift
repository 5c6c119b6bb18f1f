public import PlanModel

/// A score with the band in which it lies.
///
/// ## Topics
///
/// ### The answer
/// - ``band``
/// - ``text``
///
/// ### Where it comes from
/// - ``score``
/// - ``key``
/// - ``source``
public struct InstrumentPlacement: Hashable, Sendable, ContentFree {
  /// The score.
  public let score: InstrumentScore

  /// The band.
  public let band: InstrumentBand

  /// The instrument, version, informant, country and scale of the bands.
  public let key: InstrumentBands.Key

  /// Where the bands are published, and whether that was read for this library.
  public let source: Citation

  /// The band in words for people, with what it can't say.
  public var text: String {
    let value = Amount.text(score.value.doubleValue, places: 0)
    let range = band.from == band.through ? "" : " to \(band.through)"
    let check = source.isVerified ? "" : " These bands were not checked at their source."
    return
      "\(value) on \(key.scale.name) of the \(key.instrument.name), by "
      + "\(Self.informants[key.informant] ?? "another informant"), lies in the band "
      + "\"\(band.name)\" (\(band.from)\(range)). "
      + "This is a screening description by one informant, and not a diagnosis; bands "
      + "differ between informants and versions." + check
  }

  private static let informants: [InstrumentInformant: String] = [
    .teacher: "a teacher",
    .parent: "a parent or carer",
    .pupil: "the pupil",
  ]
}
