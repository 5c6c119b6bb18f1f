public import PlanCodec
public import PlanModel

/// One entry of the audit trail of a school: an event, and its place in the chain.
///
/// The chain is made of what says nothing about anybody: the entry's number, its moment, its
/// action and a commitment to the event. The commitment is the SHA-256 of 16 random bytes, the
/// salt, followed by the canonical JSON of the event. When the event and its salt are erased,
/// the commitment stays and the chain can still be verified; without the salt nobody can tell
/// by trying which event it was.
///
/// ## Topics
///
/// ### Place in the chain
/// - ``sequence``
/// - ``at``
/// - ``action``
/// - ``commitment``
/// - ``link``
///
/// ### What was done
/// - ``event``
/// - ``salt``
/// - ``isWithheld``
public struct AuditEntry: Hashable, Sendable {
  /// The number of bytes of a salt.
  public static let saltLength = 16

  /// The place in the trail of the school, counted from 1 without gaps.
  public let sequence: Int

  /// The moment of the event.
  public let at: Instant

  /// What the event tells of.
  public let action: AuditAction

  /// The SHA-256 of the salt and the event.
  public let commitment: ContentDigest

  /// The SHA-256 that joins this entry to the one before; see ``AuditChain``.
  public let link: ContentDigest

  /// The random bytes that the commitment begins with, empty if they were erased.
  public let salt: [UInt8]

  /// The event, `nil` if it was erased or is withheld.
  public let event: AuditEvent?

  /// Whether the store has the event and whoever reads may not see it.
  ///
  /// It is known of entries that a ``GuardedPlanStore`` hands out. Lines of a written trail
  /// don't tell withheld entries from erased ones.
  public let isWithheld: Bool

  /// Creates an entry as a store keeps it.
  ///
  /// - Parameters:
  ///   - sequence: The place in the trail, from 1.
  ///   - instant: The moment of the event.
  ///   - action: What the event tells of.
  ///   - commitment: The SHA-256 of the salt and the event.
  ///   - link: The SHA-256 that joins it to the entry before.
  ///   - salt: The random bytes that the commitment begins with.
  ///   - event: The event, `nil` if it was erased.
  public init(
    sequence: Int,
    at instant: Instant,
    action: AuditAction,
    commitment: ContentDigest,
    link: ContentDigest,
    salt: [UInt8],
    event: AuditEvent?
  ) {
    self.sequence = sequence
    self.at = instant
    self.action = action
    self.commitment = commitment
    self.link = link
    self.salt = salt
    self.event = event
    isWithheld = false
  }

  private init(withholding entry: AuditEntry) {
    sequence = entry.sequence
    at = entry.at
    action = entry.action
    commitment = entry.commitment
    link = entry.link
    salt = []
    event = nil
    isWithheld = true
  }

  /// The same entry without its event and its salt.
  public var erased: AuditEntry {
    AuditEntry(
      sequence: sequence,
      at: at,
      action: action,
      commitment: commitment,
      link: link,
      salt: [],
      event: nil
    )
  }

  /// The same entry for someone who may not see its event; erased entries stay erased.
  var withheld: AuditEntry { event == nil ? self : AuditEntry(withholding: self) }
}

extension AuditEntry: CustomStringConvertible, CustomDebugStringConvertible {
  /// The number and the action, without the event.
  public var description: String { "AuditEntry(\(sequence), \(action.rawValue))" }

  /// The same text as ``description``.
  public var debugDescription: String { description }
}
