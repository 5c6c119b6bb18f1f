public import PlanCodec
public import PlanModel

/// The rules by which entries of an audit trail are joined to a chain.
///
/// Any program can follow them. The commitment of an entry is the SHA-256 of its salt and the
/// canonical JSON of its event with the line feed behind it. The link is the SHA-256 of the
/// link before (32 bytes), the number of the entry (8 bytes, the lowest first), the commitment
/// (32 bytes), and the text of the moment, a space and the code of the action in UTF-8. The
/// link before the first entry is the SHA-256 of no bytes.
///
/// ## Topics
///
/// ### Adding an entry
/// - ``entry(for:after:salt:)``
/// - ``commitment(to:salt:)``
/// - ``link(after:sequence:at:action:commitment:)``
public enum AuditChain: Sendable {
  /// Returns the entry of an event at the end of a trail.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - head: The end of the trail so far.
  ///   - salt: 16 random bytes that no other entry has.
  /// - Returns: The entry.
  /// - Throws: An error if an unknown member of the event can't be written.
  public static func entry(
    for event: AuditEvent,
    after head: AuditHead,
    salt: [UInt8]
  ) throws(JSONError) -> AuditEntry {
    let commitment = try commitment(to: event, salt: salt)
    return AuditEntry(
      sequence: head.sequence + 1,
      at: event.at,
      action: event.action,
      commitment: commitment,
      link: link(
        after: head.link,
        sequence: head.sequence + 1,
        at: event.at,
        action: event.action,
        commitment: commitment
      ),
      salt: salt,
      event: event
    )
  }

  /// Returns the commitment to an event.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - salt: The random bytes of its entry.
  /// - Returns: The SHA-256 of the salt and the event.
  /// - Throws: An error if an unknown member of the event can't be written.
  public static func commitment(
    to event: AuditEvent,
    salt: [UInt8]
  ) throws(JSONError) -> ContentDigest {
    var hasher = ContentHasher()
    hasher.update(with: salt)
    hasher.update(with: try PlanJSON.encode(event))
    return hasher.digest()
  }

  /// Returns the link of an entry.
  ///
  /// - Parameters:
  ///   - previous: The link of the entry before.
  ///   - sequence: The number of the entry.
  ///   - instant: The moment of the event.
  ///   - action: What the event tells of.
  ///   - commitment: The commitment to the event.
  /// - Returns: The link.
  public static func link(
    after previous: ContentDigest,
    sequence: Int,
    at instant: Instant,
    action: AuditAction,
    commitment: ContentDigest
  ) -> ContentDigest {
    var hasher = ContentHasher()
    hasher.update(with: previous.bytes)
    let number = UInt64(truncatingIfNeeded: sequence)
    hasher.update(
      with: (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
    )
    hasher.update(with: commitment.bytes)
    hasher.update(with: "\(instant.description) \(action.rawValue)".utf8)
    return hasher.digest()
  }
}
