import PlanModel

/// The kinds of event that a profile names, each with its number.
///
/// A kind is found by its length and its first byte, and mostly by one comparison. No text is
/// hashed, because a whole country has millions of events.
struct ClockEventIndex: Sendable {
  private(set) var kinds: [ClockEventKind] = []
  private var isASCII: [Bool] = []
  private var slots: [Int32]

  /// Numbers the kinds in the order of their first appearance.
  init(_ kinds: [ClockEventKind]) {
    var size = 64
    while size < kinds.count * 4 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    for kind in kinds {
      let slot = slot(of: kind)
      guard slots[slot] < 0 else { continue }
      slots[slot] = Int32(clamping: self.kinds.count)
      self.kinds.append(kind)
      isASCII.append(kind.rawValue.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  /// The number of a kind, -1 if the profile does not name it.
  func number(of kind: ClockEventKind) -> Int32 {
    slots[slot(of: kind)]
  }

  /// The slot that holds a kind, or the empty one where it would go.
  private func slot(of kind: ClockEventKind) -> Int {
    let bytes = kind.rawValue.utf8
    let mask = slots.count - 1
    var slot = (bytes.count &* 61 &+ Int(bytes.first ?? 0) &* 31) & mask
    while slots[slot] >= 0, !names(Int(slots[slot]), kind) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  // Text of the same length that equals ASCII has the same bytes, so that the strings can be
  // compared at once.
  private func names(_ number: Int, _ kind: ClockEventKind) -> Bool {
    let known = kinds[number].rawValue
    guard isASCII[number] else { return kinds[number] == kind }
    return known.utf8.count == kind.rawValue.utf8.count && known == kind.rawValue
  }
}
