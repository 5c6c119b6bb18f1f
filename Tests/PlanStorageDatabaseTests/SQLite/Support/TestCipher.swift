#if SQLite
import PlanCodec
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
    let nonce = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    let sealed = Self.turned(bytes, nonce: nonce, keyID: keyID)
    return nonce + Self.mark(nonce + sealed, associatedData, keyID) + sealed
  }

  func open(
    _ bytes: [UInt8],
    associatedData: [UInt8],
    keyID: String
  ) throws(Refusal) -> [UInt8] {
    guard known.contains(keyID) else { throw .unknownKey }
    guard bytes.count >= 48 else { throw .changed }
    let nonce = Array(bytes[..<16])
    let sealed = Array(bytes[48...])
    let mark = Self.mark(nonce + sealed, associatedData, keyID)
    guard mark.elementsEqual(bytes[16..<48]) else { throw .changed }
    return Self.turned(sealed, nonce: nonce, keyID: keyID)
  }

  private static func turned(
    _ bytes: [UInt8],
    nonce: [UInt8],
    keyID: String
  ) -> [UInt8] {
    var stream: [UInt8] = []
    var turned: [UInt8] = []
    turned.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      if place % 32 == 0 {
        let block = nonce + Array("\(keyID) \(place)".utf8)
        stream = ContentDigest(of: block).bytes
      }
      turned.append(byte ^ stream[place % 32])
    }
    return turned
  }

  private static func mark(
    _ sealed: [UInt8],
    _ associatedData: [UInt8],
    _ keyID: String
  ) -> [UInt8] {
    var hasher = ContentHasher()
    hasher.update(with: Array("mark \(keyID) \(associatedData.count) ".utf8))
    hasher.update(with: associatedData)
    hasher.update(with: sealed)
    return hasher.digest().bytes
  }
}
#endif
