/// What one round of copying did, in numbers, and what a person has to look at.
public struct MirrorReport: Hashable, Sendable {
  /// The place to keep, after which a later mirror goes on.
  ///
  /// It stays before the first conflict that is open, so that a mirror which goes on from it
  /// finds the conflict again; what was copied already is then found and left alone.
  public let position: Int

  /// The number of versions and deletions that were copied.
  public let copied: Int

  /// The number of pupils whose copies were erased because the originals are gone.
  public let erasedPupils: Int

  /// Whether all changes were looked at; `false` if the task was cancelled before.
  public let isCaughtUp: Bool

  /// All open conflicts of the school, the earliest first.
  public let conflicts: [MirrorConflict]
}
