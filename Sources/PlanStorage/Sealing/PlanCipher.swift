/// What seals the records of a store, handed in by the tool that opens it.
///
/// This library writes no cipher. A cipher must refuse bytes that were changed, sealed under
/// another key, or sealed with other associated data; a nonce must never be used again.
public protocol PlanCipher: Sendable {
  /// What the cipher throws.
  associatedtype Failure: Error

  /// The identifier of the key that seals now, kept beside each record in clear text.
  var keyID: String { get }

  /// Returns sealed bytes that only ``open(_:associatedData:keyID:)`` can read.
  ///
  /// - Parameters:
  ///   - bytes: The clear text.
  ///   - associatedData: What the sealed bytes belong to; it is not kept with them.
  /// - Returns: The sealed bytes with whatever the cipher needs to open them.
  /// - Throws: `Failure` if the bytes can't be sealed.
  func seal(_ bytes: [UInt8], associatedData: [UInt8]) throws(Failure) -> [UInt8]

  /// Returns the clear text of sealed bytes.
  ///
  /// - Parameters:
  ///   - bytes: The sealed bytes.
  ///   - associatedData: What they belong to, the same as when they were sealed.
  ///   - keyID: The identifier of the key that sealed them.
  /// - Returns: The clear text.
  /// - Throws: `Failure` if the key is not known or the bytes are not what was sealed.
  func open(
    _ bytes: [UInt8],
    associatedData: [UInt8],
    keyID: String
  ) throws(Failure) -> [UInt8]
}
