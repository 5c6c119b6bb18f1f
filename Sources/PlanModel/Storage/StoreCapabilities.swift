/// What a store can do beyond what every store must.
///
/// A check of a store tests what it offers and reports what it does not.
public struct StoreCapabilities: OptionSet, Hashable, Sendable {
  /// One bit for each capability.
  public let rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// A change that was answered is there after a crash or a power cut.
  public static let durable = Self(rawValue: 1 << 0)

  /// Several processes may use the same plans at once.
  public static let multiProcess = Self(rawValue: 1 << 1)

  /// All pages of one listing show the plans of one moment.
  public static let snapshotReads = Self(rawValue: 1 << 2)

  /// Finding plans by pupil, kind, area or review day costs what the answer is long.
  public static let indexedQueries = Self(rawValue: 1 << 3)

  /// Each change leaves an entry in a chained audit trail, in the same step.
  public static let audited = Self(rawValue: 1 << 4)

  /// Everything about a pupil can be erased, and the audit trail stays whole.
  public static let erasable = Self(rawValue: 1 << 5)

  /// Changes can be followed from a place in their order on.
  public static let followed = Self(rawValue: 1 << 6)

  /// Nothing about a pupil is kept in clear text: every record is sealed by a cipher.
  public static let sealed = Self(rawValue: 1 << 7)
}
