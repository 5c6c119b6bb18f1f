/// Words for ranges of effect sizes, for those who ask for them.
///
/// Nothing in this library uses words for effect sizes unless it is given a table. Where
/// "medium" begins is a convention, and what is much for one pupil is little for another.
///
/// ## Topics
///
/// ### Tables
/// - ``conventional``
/// - ``init(title:source:isVerified:bands:)``
///
/// ### Looking a word up
/// - ``band(of:)``
public struct EffectBands: Hashable, Sendable {
  /// What the table is called.
  public let title: String

  /// Where it is from.
  public let source: String

  /// Whether the numbers were compared with that source.
  public let isVerified: Bool

  /// The bands of each method, from the lowest.
  public let bands: [EffectSizeMethod: [EffectBand]]

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - title: What the table is called.
  ///   - source: Where it is from.
  ///   - isVerified: Whether the numbers were compared with that source.
  ///   - bands: The bands of each method in any order.
  public init(
    title: String,
    source: String,
    isVerified: Bool,
    bands: [EffectSizeMethod: [EffectBand]]
  ) {
    self.title = title
    self.source = source
    self.isVerified = isVerified
    self.bands = bands.mapValues { $0.sorted { $0.lowest < $1.lowest } }
  }

  /// Returns the band that an effect size lies in.
  ///
  /// - Parameter effect: The effect size.
  /// - Returns: The band, or `nil` for a method without bands or a size below them all.
  public func band(of effect: EffectSize) -> EffectBand? {
    bands[effect.method]?.last { $0.holds(effect.value) }
  }

  /// Bands as they are often quoted, not compared with the papers that they come from.
  public static let conventional = Self(
    title: "Bands as often quoted",
    source: "Recalled conventions for non-overlap; not verified",
    isVerified: false,
    bands: [
      .nonoverlapOfAllPairs: [
        EffectBand("weak", from: 0), EffectBand("medium", from: 0.66),
        EffectBand("strong", from: 0.92, includesLowest: false),
      ],
      .percentageOfNonoverlappingData: [
        EffectBand("unreliable", from: 0), EffectBand("questionable", from: 0.5),
        EffectBand("effective", from: 0.7),
        EffectBand("very effective", from: 0.9, includesLowest: false),
      ],
      .tau: [
        EffectBand("small", from: 0), EffectBand("moderate", from: 0.2),
        EffectBand("large", from: 0.6),
        EffectBand("very large", from: 0.8, includesLowest: false),
      ],
    ]
  )
}
