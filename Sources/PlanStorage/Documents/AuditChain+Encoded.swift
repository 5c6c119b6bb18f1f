package import PlanCodec

extension AuditChain {
  /// Returns the commitment to an event whose canonical JSON is at hand.
  ///
  /// - Parameters:
  ///   - bytes: The canonical JSON of the event, with the line feed behind it.
  ///   - salt: The random bytes of its entry.
  /// - Returns: The SHA-256 of the salt and the event.
  package static func commitment(
    toEncoded bytes: [UInt8],
    salt: [UInt8]
  ) -> ContentDigest {
    var hasher = ContentHasher()
    hasher.update(with: salt)
    hasher.update(with: bytes)
    return hasher.digest()
  }
}
