/// A check of the promises of a ``PlanCipher``, for the tests of the tool that brings one.
///
/// ```swift
/// #expect(PlanCipherCheck.faults(in: cipher).isEmpty)
/// #expect(PlanCipherCheck.faults(in: newCipher, after: oldCipher).isEmpty)
/// ```
///
/// It finds mistakes in how a cipher is put together: what is not authenticated, a nonce that
/// comes again, a key that is not looked up. It can't tell a strong cipher from a weak one.
/// A cipher without faults here may still be worthless; one with faults surely is.
public enum PlanCipherCheck: Sendable {
  /// Returns the promises that a cipher does not keep.
  ///
  /// - Parameters:
  ///   - cipher: The cipher.
  ///   - seals: How many texts are sealed to find a nonce that comes again; a nonce that is
  ///     counted in so many bits shows after 2 to the power of that.
  /// - Returns: The faults, at most one of each kind, with the first place of each; none if
  ///   none was found.
  public static func faults(
    in cipher: some PlanCipher,
    seals: Int = 1_000
  ) -> [PlanCipherFault] {
    var trial = CipherTrial(cipher)
    if cipher.keyID.isEmpty { trial.report(.keyIDMissing, at: "key identifier") }
    trial.tryRoundTrips()
    trial.tryChangedBytes()
    trial.tryOtherLengths()
    trial.tryOtherData()
    trial.tryOtherKeys()
    trial.tryRepeating(seals)
    return trial.faults
  }

  /// Returns what is wrong with a cipher that comes after another one with a new key.
  ///
  /// - Parameters:
  ///   - newer: The cipher that seals from now on, and opens what both have sealed.
  ///   - older: The cipher that has sealed until now.
  /// - Returns: The faults, at most one of each kind; none if none was found.
  public static func faults(
    in newer: some PlanCipher,
    after older: some PlanCipher
  ) -> [PlanCipherFault] {
    var trial = CipherTrial(newer)
    if newer.keyID == older.keyID { trial.report(.keyIDRepeated, at: "key identifiers") }
    guard
      let sealed = try? older.seal(CipherSample.text, associatedData: CipherSample.data)
    else {
      trial.report(.notSealed, at: "earlier key")
      return trial.faults
    }
    if trial.open(sealed, keyID: older.keyID) != CipherSample.text {
      trial.report(.earlierKeyForgotten, at: "earlier key")
    }
    if trial.open(sealed, keyID: newer.keyID) != nil {
      trial.report(.otherKeyOpened, at: "earlier text under the new key")
    }
    return trial.faults
  }
}
