/// Parts of provision as bits, so that looking for them makes nothing.
struct ProvisionPartSet: Hashable, Sendable {
  private var bits: UInt8 = 0

  func contains(_ part: ProvisionPart) -> Bool { bits & Self.bit(part) != 0 }
  mutating func insert(_ part: ProvisionPart) { bits |= Self.bit(part) }

  private static func bit(_ part: ProvisionPart) -> UInt8 {
    switch part {
    case .who: 1
    case .expertise: 2
    case .groupSize: 4
    case .minutes: 8
    case .frequency: 16
    case .place: 32
    case .dates: 64
    }
  }
}
