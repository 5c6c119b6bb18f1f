public import PlanModel

/// What the growth that a target asks for is held against.
///
/// ## Topics
///
/// ### Creating a reference
/// - ``init(kind:title:typical:ambitious:)``
/// - ``ownRate(_:factor:)``
/// - ``minimumReadings``
///
/// ### Reading it
/// - ``kind``
/// - ``title``
/// - ``typical``
/// - ``ambitious``
/// - ``provenance``
/// - ``isVerified``
public struct GrowthReference: Hashable, Sendable {
  /// Where the knowledge comes from.
  public var kind: GrowthReferenceKind

  /// The name of the reference for people; it is shown beside each judgement.
  public var title: String

  /// The weekly gain below which the gap to others would not close.
  public var typical: Number

  /// The weekly gain from which a target is ambitious.
  public var ambitious: Number

  /// Where the table comes from.
  ///
  /// `nil` for the pupil's own rate, and for numbers that a caller gives.
  public var provenance: NormProvenance?

  /// Whether both gains were read in their source.
  public var isVerified = true

  /// Creates a reference.
  ///
  /// - Parameters:
  ///   - kind: Where the knowledge comes from.
  ///   - title: The name of the reference for people.
  ///   - typical: The weekly gain below which the gap to others would not close.
  ///   - ambitious: The weekly gain from which a target is ambitious.
  public init(
    kind: GrowthReferenceKind,
    title: String,
    typical: Number,
    ambitious: Number
  ) {
    self.kind = kind
    self.title = title
    self.typical = typical
    self.ambitious = ambitious
  }

  /// The readings from which a rate of the pupil's own may be worked out.
  public static let minimumReadings = 8

  /// Returns how fast the pupil grew, and one and a half times that as ambitious.
  ///
  /// The factor is that of the intra-individual framework, which is known here at second
  /// hand; it is yours to change.
  ///
  /// - Parameters:
  ///   - weeklyGain: The gain in a week that the pupil has shown.
  ///   - factor: By what the own gain is multiplied to be ambitious.
  /// - Returns: The reference, or `nil` if the pupil gained nothing, or a number is too
  ///   large.
  public static func ownRate(_ weeklyGain: Number, factor: Number = 1.5) -> Self? {
    guard weeklyGain > 0, let ambitious = weeklyGain.multiplied(by: factor) else {
      return nil
    }
    var reference = Self(
      kind: .ownRate,
      title: "the pupil's own rate before",
      typical: weeklyGain,
      ambitious: ambitious
    )
    reference.isVerified = false
    return reference
  }

  init(_ norm: GrowthNorm, of table: GrowthNorms, kind: GrowthReferenceKind) {
    self.init(
      kind: kind,
      title: table.title,
      typical: norm.realistic.value,
      ambitious: norm.ambitious.value
    )
    provenance = table.provenance
    isVerified = norm.realistic.isVerified && norm.ambitious.isVerified
  }
}
