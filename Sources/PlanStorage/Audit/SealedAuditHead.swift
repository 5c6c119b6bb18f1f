public import PlanModel

/// The head of an audit trail under the seal of a key, so that nobody else can make one.
///
/// Seal the head every night and keep it anywhere, even beside the trail. Whoever changes
/// the trail can't make a head that fits it.
///
/// ```swift
/// let head = try await store.auditHead(by: access)
/// let sealed = SealedAuditHead(head, of: access.school, at: access.at, by: key)
/// ```
///
/// An old head with its old seal stays right for ever: somebody who puts back yesterday's
/// trail with yesterday's head is found out only by whoever knows that there was a later
/// one. Count the heads, or send each away.
///
/// ## Topics
///
/// ### Sealing
/// - ``init(_:of:at:by:)``
/// - ``isSealed(by:)``
///
/// ### What is sealed
/// - ``school``
/// - ``head``
/// - ``at``
/// - ``keyID``
/// - ``code``
///
/// ### Keeping
/// - ``init(_:of:at:keyID:code:)``
/// - ``json``
/// - ``init(json:)``
public struct SealedAuditHead: Hashable, Sendable {
  /// The school whose trail it is.
  public let school: School.ID

  /// The head.
  public let head: AuditHead

  /// The moment of sealing, from the caller's clock.
  public let at: Instant

  /// The identifier of the key.
  public let keyID: String

  /// The authentication code over all of these.
  public let code: [UInt8]

  /// Seals a head.
  ///
  /// - Parameters:
  ///   - head: The head.
  ///   - school: The school whose trail it is.
  ///   - instant: The moment, from the caller's clock.
  ///   - key: The key.
  /// - Throws: What the key throws.
  public init<Key: AuditHeadKey>(
    _ head: AuditHead,
    of school: School.ID,
    at instant: Instant,
    by key: Key
  ) throws(Key.Failure) {
    let keyID = key.keyID
    let message = Self.message(head, of: school, at: instant, keyID: keyID)
    let code = try key.authenticationCode(for: message)
    self.init(head, of: school, at: instant, keyID: keyID, code: code)
  }

  /// Creates a sealed head as it was kept.
  ///
  /// - Parameters:
  ///   - head: The head.
  ///   - school: The school whose trail it is.
  ///   - instant: The moment of sealing.
  ///   - keyID: The identifier of the key.
  ///   - code: The authentication code.
  public init(
    _ head: AuditHead,
    of school: School.ID,
    at instant: Instant,
    keyID: String,
    code: [UInt8]
  ) {
    self.school = school
    self.head = head
    self.at = instant
    self.keyID = keyID
    self.code = code
  }

  /// Returns whether a key has sealed the head as it stands here.
  ///
  /// - Parameter key: The key.
  /// - Returns: Whether the code is the key's. Compare the trail with ``head`` only then.
  /// - Throws: What the key throws.
  public func isSealed<Key: AuditHeadKey>(by key: Key) throws(Key.Failure) -> Bool {
    let message = Self.message(head, of: school, at: at, keyID: keyID)
    let expected = try key.authenticationCode(for: message)
    guard expected.count == code.count, expected.count >= 16 else { return false }
    // Every byte is looked at, so that the time does not tell how many are right.
    let difference = zip(expected, code).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
    return difference == 0
  }

  /// The bytes that are sealed: one value a line, the freest text last.
  private static func message(
    _ head: AuditHead,
    of school: School.ID,
    at instant: Instant,
    keyID: String
  ) -> [UInt8] {
    Array(
      """
      learning-plan-audit-head 1
      \(school.text)
      \(head.sequence)
      \(head.link)
      \(instant)
      \(keyID)
      """.utf8
    )
  }
}
