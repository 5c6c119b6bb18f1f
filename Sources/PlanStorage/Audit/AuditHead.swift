public import PlanCodec

/// The end of an audit trail: how many entries it has, and the link of the last.
///
/// Whoever can rewrite a whole trail can also rewrite its chain. Keep the head somewhere else,
/// and a trail that was cut or rewritten no longer fits it.
public struct AuditHead: Hashable, Sendable {
  /// The number of entries, 0 of a trail without any.
  public let sequence: Int

  /// The link of the last entry; of a trail without entries the digest of no bytes.
  public let link: ContentDigest

  /// The head of a trail without entries.
  public static let empty = AuditHead(sequence: 0, link: ContentDigest(of: []))

  /// Creates a head that was kept elsewhere.
  ///
  /// - Parameters:
  ///   - sequence: The number of entries.
  ///   - link: The link of the last entry.
  public init(sequence: Int, link: ContentDigest) {
    self.sequence = sequence
    self.link = link
  }
}
