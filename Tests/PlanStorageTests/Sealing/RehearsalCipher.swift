import PlanStorage

/// A stand-in for a cipher, with weaknesses to be found.
///
/// It is none: it protects nothing.
struct RehearsalCipher: PlanCipher {
  struct Refusal: Error {}

  /// What is wrong with it on purpose.
  enum Weakness: CaseIterable {
    case clearText, fixedNonce, countedTo16, noAuthentication, headNotAuthenticated
    case emptyRefused, textTrimmed, dataIgnored, dataLengthIgnored, keyIgnored
    case bytesMayFollow, keyUnnamed, ownTextRefused
  }

  var keyID = "key-1"
  var keys: [String: UInt64] = ["key-1": 0x5DEE_CE66, "key-0": 0x1234_5678]
  var weakness: Weakness?

  private func mix(_ value: UInt64, _ byte: UInt8) -> UInt64 {
    (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private func bytes(_ value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// Eight bytes that depend on all that is to be authenticated.
  private func tag(_ bytes: some Sequence<UInt8>, data: [UInt8], key: UInt64) -> [UInt8] {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325 ^ key
    switch weakness {
    case .dataIgnored: break
    case .dataLengthIgnored: for byte in data where byte != 0 { value = mix(value, byte) }
    default:
      for byte in data { value = mix(value, byte) }
      for byte in self.bytes(UInt64(data.count)) { value = mix(value, byte) }
    }
    for byte in bytes { value = mix(value, byte) }
    return self.bytes(value ^ (value >> 29))
  }

  private func masked(_ text: [UInt8], nonce: [UInt8], key: UInt64) -> [UInt8] {
    guard weakness != .clearText else { return text }
    var state = nonce.reduce(key | 1, mix)
    return text.map { byte in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return byte ^ UInt8(truncatingIfNeeded: state >> 33)
    }
  }

  func seal(_ text: [UInt8], associatedData: [UInt8]) throws(Refusal) -> [UInt8] {
    guard let key = keys[keyID] else { throw Refusal() }
    if weakness == .emptyRefused, text.isEmpty { throw Refusal() }
    let number: UInt64 =
      switch weakness {
      case .fixedNonce: 7
      case .countedTo16: .random(in: 0..<16)
      default: .random(in: 0...(.max))
      }
    let nonce = bytes(number)
    let body = nonce + masked(text, nonce: nonce, key: key)
    // A body that is not authenticated may have a tag that is never looked at.
    let authenticated = weakness == .headNotAuthenticated ? body.dropFirst(8) : body[...]
    let data = weakness == .ownTextRefused ? associatedData + [1] : associatedData
    return body + tag(authenticated, data: data, key: key)
      + (weakness == .countedTo16 ? bytes(.random(in: 0...(.max))) : [])
  }

  func open(
    _ sealed: [UInt8],
    associatedData: [UInt8],
    keyID: String
  ) throws(Refusal) -> [UInt8] {
    guard let key = weakness == .keyIgnored ? keys[self.keyID] : keys[keyID]
    else { throw Refusal() }
    var sealed = sealed
    if weakness == .countedTo16 {
      guard sealed.count >= 8 else { throw Refusal() }
      sealed.removeLast(8)
    }
    if weakness == .bytesMayFollow { sealed = cutToFit(sealed, associatedData, key) }
    guard sealed.count >= 16 else { throw Refusal() }
    let body = Array(sealed.dropLast(8))
    let authenticated = weakness == .headNotAuthenticated ? body.dropFirst(8) : body[...]
    guard
      weakness == .noAuthentication
        || tag(authenticated, data: associatedData, key: key) == Array(sealed.suffix(8))
    else { throw Refusal() }
    let nonce = Array(body.prefix(8))
    let text = masked(Array(body.dropFirst(8)), nonce: nonce, key: key)
    return weakness == .textTrimmed ? Array(text.prefix(4_000)) : text
  }

  /// Looks for a beginning that is authentic.
  private func cutToFit(_ sealed: [UInt8], _ data: [UInt8], _ key: UInt64) -> [UInt8] {
    for extra in [0, 1, 16] where sealed.count >= 16 + extra {
      let cut = Array(sealed.dropLast(extra))
      if tag(cut.dropLast(8), data: data, key: key) == Array(cut.suffix(8)) { return cut }
    }
    return sealed
  }
}
