/// The bytes of a record as a store keeps them.
package struct SealedRecord: Hashable, Sendable {
  /// The sealed bytes, or the clear text if the store is not sealed.
  package let bytes: [UInt8]

  /// The key that sealed them, `nil` if they are clear text.
  package let keyID: String?

  /// Creates a record.
  ///
  /// - Parameters:
  ///   - bytes: The sealed bytes, or the clear text.
  ///   - keyID: The key that sealed them, `nil` if they are clear text.
  package init(_ bytes: [UInt8], keyID: String?) {
    self.bytes = bytes
    self.keyID = keyID
  }
}
