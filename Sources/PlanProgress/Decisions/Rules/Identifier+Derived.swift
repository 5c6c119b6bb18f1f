import PlanModel

extension Identifier {
  /// Returns an identifier that the same inputs always give.
  ///
  /// Where the parts are too long for one, or hold control characters, a hash stands in
  /// their place.
  static func derived(
    _ kind: String,
    _ maker: String,
    _ day: Day,
    from source: String
  ) -> Self {
    let parts = "\(maker):\(day):\(source)"
    if let id = Self("\(kind):\(parts)") { return id }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in parts.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return Self("\(kind):\(String(hash, radix: 16))") ?? .blank
  }
}
