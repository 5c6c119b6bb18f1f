import PlanCodec

/// A key that seals heads of audit trails by HMAC-SHA-256.
///
/// The key is held in memory in clear text. The code is not hardened against somebody who
/// measures times or reads memory on the same machine.
///
/// Source: RFC 2104; test vectors of RFC 4231.
public struct HMACHeadKey: AuditHeadKey {
  public typealias Failure = Never

  public let keyID: String

  private let inner: ContentHasher
  private let outer: ContentHasher

  /// The number of bytes in a block of SHA-256.
  private static var blockLength: Int { 64 }

  /// Creates a key.
  ///
  /// - Parameters:
  ///   - key: The secret bytes; use 32 random ones. Fewer than 16 protect nothing.
  ///   - keyID: The identifier of the key, kept in clear text beside what it sealed.
  public init(_ key: some Collection<UInt8>, id keyID: String) {
    self.keyID = keyID
    var block = key.count > Self.blockLength ? ContentDigest(of: key).bytes : Array(key)
    block += repeatElement(0, count: Self.blockLength - block.count)
    var inner = ContentHasher()
    inner.update(with: block.map { $0 ^ 0x36 })
    self.inner = inner
    var outer = ContentHasher()
    outer.update(with: block.map { $0 ^ 0x5C })
    self.outer = outer
  }

  public func authenticationCode(for bytes: [UInt8]) -> [UInt8] {
    var (inner, outer) = (inner, outer)
    inner.update(with: bytes)
    outer.update(with: inner.digest().bytes)
    return outer.digest().bytes
  }
}

// MARK: - Redaction

extension HMACHeadKey: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The name of the type; the key itself is never shown.
  public var description: String { "HMACHeadKey" }

  /// The same text as ``description``.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
