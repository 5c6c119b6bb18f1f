import PlanCodec
import PlanModel

/// An entry of the trail as a database holds it, not yet opened and checked.
package struct KeptEntry: Hashable, Sendable {
  /// What the entry tells.
  package let event: KeptEvent

  private let seconds: Int
  private let nanoseconds: Int
  private let action: [UInt8]
  private let link: [UInt8]

  /// Creates an entry out of its columns.
  ///
  /// - Parameters:
  ///   - event: What the entry tells, with its number and its commitment.
  ///   - seconds: The seconds of its moment.
  ///   - nanoseconds: The nanoseconds of its moment.
  ///   - action: The text of its action.
  ///   - link: Its link.
  package init(
    _ event: KeptEvent,
    seconds: Int,
    nanoseconds: Int,
    action: [UInt8],
    link: [UInt8]
  ) {
    self.event = event
    self.seconds = seconds
    self.nanoseconds = nanoseconds
    self.action = action
    self.link = link
  }

  /// The entry without its contents, `nil` if not even its place in the trail can be read.
  package var place: AuditEntry? {
    guard event.sequence > 0, let nanoseconds = Int32(exactly: nanoseconds),
      let at = Instant(seconds: Int64(seconds), nanoseconds: nanoseconds),
      let action = String(validating: action, as: UTF8.self),
      let commitment = ContentDigest(bytes: event.commitment),
      let link = ContentDigest(bytes: link)
    else { return nil }
    return AuditEntry(
      sequence: event.sequence,
      at: at,
      action: AuditAction(rawValue: action),
      commitment: commitment,
      link: link,
      salt: [],
      event: nil
    )
  }

  /// Returns the entry, whole or erased.
  ///
  /// - Parameter reader: What opens and checks the event.
  /// - Returns: The entry.
  /// - Throws: Not opened or damaged.
  package func entry(_ reader: RecordReader) throws(RecordFailure) -> AuditEntry {
    guard let place else { throw .damaged }
    return AuditEntry(
      sequence: place.sequence,
      at: place.at,
      action: place.action,
      commitment: place.commitment,
      link: place.link,
      salt: event.salt,
      event: try event.eventIfKept(reader)
    )
  }
}
