public import PlanCodec
public import PlanModel

/// What a transfer copied and compared, for the records of both sides.
public struct TransferReceipt: Hashable, Sendable {
  /// The number of plans that are in both stores with the same history and contents.
  public internal(set) var plans = 0

  /// The number of versions and deletions of these plans.
  public internal(set) var versions = 0

  /// The digest of everything that was copied; equal contents give equal digests.
  ///
  /// It is the SHA-256 of the digests of the canonical JSON of each version, as the
  /// destination has it: plan by plan in the order of their identifiers' bytes, version by
  /// version.
  public internal(set) var digest = ContentDigest(of: [])

  /// Plans of which the destination had something that the source never had; they were left
  /// as they were there, for a person to look at.
  public internal(set) var differing: [LearningPlan.ID] = []

  /// Plans that are damaged in the source, so that they were not copied.
  public internal(set) var unreadable: [LearningPlan.ID] = []

  /// Whether every plan was copied and found equal.
  public var isComplete: Bool { differing.isEmpty && unreadable.isEmpty }
}
