/// The tables of bands that are on hand, to which a school or a vendor adds its own.
///
/// ```swift
/// let placement = try InstrumentCatalogue.standard.placement(of: score)
/// placement.band.code   // .slightlyRaised
/// placement.text        // with what a band can't say
/// ```
///
/// Norms of many instruments are licensed. What is not here has to come from the holder of
/// the licence; no band is ever guessed from another informant or version.
///
/// ## Topics
///
/// ### The tables
/// - ``standard``
/// - ``init(_:)``
/// - ``tables``
/// - ``adding(_:)``
///
/// ### Looking a score up
/// - ``placement(of:)``
public struct InstrumentCatalogue: Hashable, Sendable {
  /// The tables in the order in which they were added.
  public private(set) var tables: [InstrumentBands] = []

  /// Creates a catalogue.
  ///
  /// - Parameter tables: The tables; a later one with the same key takes the place of an
  ///   earlier one.
  public init(_ tables: [InstrumentBands] = []) {
    for table in tables { insert(table) }
  }

  /// The bands that this library brings: those of the SDQ for teachers and parents.
  public static let standard = Self(InstrumentBands.sdq)

  /// Returns a catalogue with a table more, or with one in the place of another.
  ///
  /// - Parameter table: The table.
  /// - Returns: The catalogue with it.
  public func adding(_ table: InstrumentBands) -> Self {
    var copy = self
    copy.insert(table)
    return copy
  }

  private mutating func insert(_ table: InstrumentBands) {
    if let place = tables.firstIndex(where: { $0.key == table.key }) {
      tables[place] = table
    } else {
      tables.append(table)
    }
  }

  /// Returns the band in which a score lies.
  ///
  /// A score that names no version or no country is looked up if there is one table only
  /// for its instrument, informant and scale.
  ///
  /// - Parameter score: The score.
  /// - Returns: The score with its band.
  /// - Throws: ``CannotJudgeReason/bandsUnknown``, ``CannotJudgeReason/versionUnclear``,
  ///   ``CannotJudgeReason/scoreNotWhole`` or ``CannotJudgeReason/scoreOutOfRange``.
  public func placement(
    of score: InstrumentScore
  ) throws(CannotJudgeReason) -> InstrumentPlacement {
    let found = tables.filter { table in
      table.key.instrument == score.instrument && table.key.informant == score.informant
        && table.key.scale == score.scale
        && score.version ?? table.key.version == table.key.version
        && score.country ?? table.key.country == table.key.country
    }
    guard let table = found.first else { throw .bandsUnknown }
    guard found.count == 1 else { throw .versionUnclear }
    return InstrumentPlacement(
      score: score,
      band: try table.band(of: score.value),
      key: table.key,
      source: table.source
    )
  }
}
