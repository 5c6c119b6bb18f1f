#if canImport(CryptoKit)
public import CryptoKit

/// AES-GCM of Apple's CryptoKit as a cipher for stores, with a random nonce for each record.
///
/// There is no CryptoKit where this library is built and tested, so that this adapter is not
/// tested there: call ``PlanCipherCheck`` in the tests of the tool that uses it. Change the
/// key before it has sealed 2³² records, as NIST SP 800-38D (8.3) asks for random nonces.
public struct AESGCMCipher: PlanCipher {
  /// Why bytes were not sealed or opened; it quotes neither keys nor bytes.
  public enum Failure: Error {
    /// No key has the identifier.
    case unknownKey

    /// CryptoKit has refused the bytes.
    case refused
  }

  public let keyID: String

  private let keys: [String: SymmetricKey]

  /// Creates a cipher.
  ///
  /// - Parameters:
  ///   - keyID: The identifier of the key that seals; `unknownKey` is thrown if it has none.
  ///   - keys: All keys by their identifiers: the one that seals, and earlier ones for opening.
  public init(sealingWith keyID: String, keys: [String: SymmetricKey]) {
    self.keyID = keyID
    self.keys = keys
  }

  public func seal(
    _ bytes: [UInt8],
    associatedData: [UInt8]
  ) throws(Failure) -> [UInt8] {
    guard let key = keys[keyID] else { throw .unknownKey }
    let box = try? AES.GCM.seal(bytes, using: key, authenticating: associatedData)
    guard let combined = box?.combined else { throw .refused }
    return [UInt8](combined)
  }

  public func open(
    _ bytes: [UInt8],
    associatedData: [UInt8],
    keyID: String
  ) throws(Failure) -> [UInt8] {
    guard let key = keys[keyID] else { throw .unknownKey }
    guard let box = try? AES.GCM.SealedBox(combined: bytes),
      let text = try? AES.GCM.open(box, using: key, authenticating: associatedData)
    else { throw .refused }
    return [UInt8](text)
  }
}
#endif
