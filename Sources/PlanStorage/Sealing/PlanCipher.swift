/// What seals the records of a store, handed in by the tool that opens it.
///
/// This library writes no cipher: use the one of the platform or of a library that others
/// have examined, with authenticated encryption such as AES-GCM or ChaCha20-Poly1305. A
/// cipher must refuse bytes that were changed, sealed under another key, or sealed with other
/// associated data; a nonce must never be used again under the same key. It is called from
/// several tasks at once.
///
/// Where keys are kept, who may use them and when they change is the tool's to decide. To
/// change the key, hand in a cipher whose ``keyID`` is new and that still opens what the old
/// key sealed: records that were sealed before stay as they are, what is saved from then on
/// is sealed under the new key. A key that is thrown away makes all that it sealed unreadable
/// for good.
///
/// ``PlanCipherCheck`` finds the faults that can be found from outside; call it in the tests
/// of the tool.
///
/// ## Topics
///
/// ### Sealing
/// - ``keyID``
/// - ``seal(_:associatedData:)``
///
/// ### Opening
/// - ``open(_:associatedData:keyID:)``
/// - ``Failure``
public protocol PlanCipher: Sendable {
  /// What the cipher throws.
  ///
  /// It says why in general and quotes neither keys nor bytes.
  associatedtype Failure: Error

  /// The identifier of the key that seals now, kept beside each record in clear text.
  ///
  /// It is a name such as `2026-09`, never made from the key, and is never given to another
  /// key.
  var keyID: String { get }

  /// Returns sealed bytes that only ``open(_:associatedData:keyID:)`` can read.
  ///
  /// The same bytes are sealed differently each time.
  ///
  /// - Parameters:
  ///   - bytes: The clear text, of any length.
  ///   - associatedData: What the sealed bytes belong to; it is not kept with them.
  /// - Returns: The sealed bytes with whatever the cipher needs to open them.
  /// - Throws: `Failure` if the bytes can't be sealed.
  func seal(_ bytes: [UInt8], associatedData: [UInt8]) throws(Failure) -> [UInt8]

  /// Returns the clear text of sealed bytes.
  ///
  /// The bytes come from a file that anything may have happened to: they may have any length
  /// and contents, and nothing of them is believed before it is authenticated.
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
