public import PlanModel

/// The bands of one scale of an instrument, for one version, informant and country.
///
/// A band describes where a score lies among pupils of a sample. It is a screening
/// description, and not a diagnosis.
///
/// ## Topics
///
/// ### Creating a table
/// - ``init(of:source:bands:)``
/// - ``Key``
///
/// ### Looking a score up
/// - ``band(of:)``
public struct InstrumentBands: Hashable, Sendable {
  /// What a table of bands is for.
  public struct Key: Hashable, Sendable {
    /// The instrument.
    public var instrument: Instrument

    /// The version, such as `4-17, four bands`.
    public var version: String

    /// The kind of informant.
    public var informant: InstrumentInformant

    /// The country of the sample, as a code of two letters.
    public var country: String

    /// The scale.
    public var scale: InstrumentScale

    /// Creates a key.
    ///
    /// - Parameters:
    ///   - instrument: The instrument.
    ///   - version: The version, such as `4-17, four bands`.
    ///   - informant: The kind of informant.
    ///   - country: The country of the sample, as a code of two letters.
    ///   - scale: The scale.
    public init(
      _ instrument: Instrument,
      version: String,
      informant: InstrumentInformant,
      country: String,
      scale: InstrumentScale
    ) {
      self.instrument = instrument
      self.version = version
      self.informant = informant
      self.country = country
      self.scale = scale
    }
  }

  /// What the table is for.
  public let key: Key

  /// Where the bands are published, and whether that was read for this library.
  public let source: Citation

  /// The bands from the lowest score up, without gap or overlap.
  public let bands: [InstrumentBand]

  /// Creates a table of bands.
  ///
  /// The table is `nil` without bands, or if they leave a gap or overlap.
  ///
  /// - Parameters:
  ///   - key: What the table is for.
  ///   - source: Where the bands are published.
  ///   - bands: The bands in any order.
  public init?(of key: Key, source: Citation, bands: [InstrumentBand]) {
    let sorted = bands.sorted { $0.from < $1.from }
    guard !sorted.isEmpty, sorted.allSatisfy({ $0.from <= $0.through }) else {
      return nil
    }
    let areJoined = zip(sorted, sorted.dropFirst()).allSatisfy { one, next in
      one.through < next.from && next.from - 1 == one.through
    }
    guard areJoined else { return nil }
    self.key = key
    self.source = source
    self.bands = sorted
  }

  /// Returns the band in which a score lies.
  ///
  /// - Parameter score: The score.
  /// - Returns: The band.
  /// - Throws: ``CannotJudgeReason/scoreNotWhole`` or ``CannotJudgeReason/scoreOutOfRange``.
  public func band(of score: Number) throws(CannotJudgeReason) -> InstrumentBand {
    guard score.exponent >= 0 else { throw .scoreNotWhole }
    guard let value = score.intValue else { throw .scoreOutOfRange }
    guard let band = bands.first(where: { $0.from...$0.through ~= value }) else {
      throw .scoreOutOfRange
    }
    return band
  }
}
