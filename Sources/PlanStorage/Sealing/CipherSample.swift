/// The texts that ciphers are checked with.
enum CipherSample {
  /// Lengths around the blocks of usual ciphers, and some longer ones.
  static let lengths = [0, 1, 15, 16, 17, 31, 32, 33, 255, 4_096, 65_537]

  /// A text in which no 16 bytes come twice.
  static let text = text(ofLength: 256)

  /// What the texts belong to.
  static let data = Array("school-1/plan-1/7".utf8)

  static func text(ofLength length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: $0 ^ ($0 >> 8) &* 31) }
  }
}
