import PlanCodec

/// Makes the texts that a sealed store finds records by, without telling what they are.
///
/// A token is the HMAC (RFC 2104) with SHA-256 of a text under a secret of the store. Equal
/// texts have equal tokens, so that a record can be found again; who does not know the secret
/// can't tell or guess the text. The order of tokens says nothing.
package struct RecordTokens: Sendable {
  /// The number of bytes of a secret.
  package static let secretLength = 32

  /// The bytes of a block of SHA-256, to which the secret is filled up.
  private static let blockLength = 64

  private let inner: ContentHasher
  private let outer: ContentHasher

  /// Creates the tokens of a store.
  ///
  /// - Parameter secret: Random bytes; `nil` is returned if there are not 32.
  package init?(secret: [UInt8]) {
    guard secret.count == Self.secretLength else { return nil }
    let padding = [UInt8](repeating: 0, count: Self.blockLength - secret.count)
    let block = secret + padding
    var inner = ContentHasher()
    inner.update(with: block.map { $0 ^ 0x36 })
    var outer = ContentHasher()
    outer.update(with: block.map { $0 ^ 0x5C })
    self.inner = inner
    self.outer = outer
  }

  /// Returns the token of a text.
  ///
  /// - Parameters:
  ///   - text: The text, such as an identifier.
  ///   - use: What the token is for; the same text has another token for another use.
  /// - Returns: 32 bytes.
  package func token(of text: String, for use: String) -> [UInt8] {
    var inner = inner
    inner.update(with: Array(use.utf8) + [0])
    inner.update(with: Array(text.utf8))
    var outer = outer
    outer.update(with: inner.digest().bytes)
    return outer.digest().bytes
  }

  /// Returns a secret for a new store.
  ///
  /// - Returns: 32 random bytes.
  package static func newSecret() -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    return (0..<secretLength).map { _ in
      UInt8.random(in: .min ... .max, using: &random)
    }
  }
}
