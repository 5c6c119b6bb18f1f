#if SQLite
import PlanStorage

/// A cipher for tests: it hides and protects bytes, and is not meant to withstand anybody.
struct TestCipher: PlanCipher {
  enum Refusal: Error {
    case unknownKey
    case changed
  }

  var keyID = "key-1"

  /// The keys that the cipher can open with.
  var known: Set<String> = ["key-1"]

  func seal(_ bytes: [UInt8], associatedData: [UInt8]) throws(Refusal) -> [UInt8] {
    let nonce = UInt64.random(in: .min ... .max)
    let sealed = Self.turned(bytes, nonce, keyID)
    return Self.bytes(nonce) + Self.bytes(Self.mark(sealed, nonce, associatedData, keyID))
      + sealed
  }

  func open(
    _ bytes: [UInt8],
    associatedData: [UInt8],
    keyID: String
  ) throws(Refusal) -> [UInt8] {
    guard known.contains(keyID) else { throw .unknownKey }
    guard bytes.count >= 16 else { throw .changed }
    let nonce = bytes[..<8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    let sealed = Array(bytes[16...])
    let mark = Self.mark(sealed, nonce, associatedData, keyID)
    guard Self.bytes(mark).elementsEqual(bytes[8..<16]) else { throw .changed }
    return Self.turned(sealed, nonce, keyID)
  }

  /// Turns bits by numbers that follow from the nonce and the key; twice is back again.
  private static func turned(
    _ bytes: [UInt8],
    _ nonce: UInt64,
    _ keyID: String
  ) -> [UInt8] {
    var state = mixed(nonce, Array(keyID.utf8)) | 1
    return bytes.map { byte in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return byte ^ UInt8(truncatingIfNeeded: state >> 56)
    }
  }

  private static func mark(
    _ sealed: [UInt8],
    _ nonce: UInt64,
    _ associatedData: [UInt8],
    _ keyID: String
  ) -> UInt64 {
    mixed(mixed(mixed(nonce, Array(keyID.utf8)), associatedData), sealed)
  }

  private static func mixed(_ start: UInt64, _ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(start ^ UInt64(bytes.count)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
  }
}
#endif
