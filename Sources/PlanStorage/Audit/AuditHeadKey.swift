/// A secret key of the host with which heads of audit trails are sealed.
///
/// A head that lies beside its trail can be rewritten with it. Under a key that the store
/// does not hold it can't. ``HMACHeadKey`` is one; a host whose keys never leave a keychain
/// or a key server conforms a type of its own.
public protocol AuditHeadKey: Sendable {
  /// What the key throws if it can't be used.
  associatedtype Failure: Error

  /// The identifier of the key, kept beside each sealed head in clear text.
  var keyID: String { get }

  /// Returns the authentication code of bytes.
  ///
  /// The same key gives the same code for the same bytes, and nobody without the key can
  /// make one.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: The code, 16 bytes at least.
  /// - Throws: `Failure` if the key can't be used.
  func authenticationCode(for bytes: [UInt8]) throws(Failure) -> [UInt8]
}
