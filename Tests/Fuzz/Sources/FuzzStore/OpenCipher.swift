import PlanModel
import PlanStorage

/// A cipher for this program alone, which opens whatever bytes it is given.
///
/// What is behind it then reads changed metas and documents too.
struct OpenCipher: PlanCipher {
  struct OtherKey: Error {}

  typealias Failure = OtherKey

  let keyID = "key-1"

  func seal(_ bytes: [UInt8], associatedData: [UInt8]) -> [UInt8] {
    bytes.map { $0 ^ 0x5A }
  }

  func open(
    _ bytes: [UInt8],
    associatedData: [UInt8],
    keyID: String
  ) throws(OtherKey) -> [UInt8] {
    guard keyID == self.keyID else { throw OtherKey() }
    return bytes.map { $0 ^ 0x5A }
  }
}
