/// The free slots of one person or room in one session.
struct SupplyCell: Sendable {
  /// The free slots.
  var free: UInt64 = 0

  /// How many of them may be taken.
  var most = 0

  /// Adds slots, of which so many may be taken, `nil` for all.
  mutating func add(_ slots: UInt64, most added: Int?) {
    let count = slots.nonzeroBitCount
    free |= slots
    most = min(most + min(max(0, added ?? count), count), free.nonzeroBitCount)
  }
}
