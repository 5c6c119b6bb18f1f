import PlanModel

extension Target {
  /// Whether a target of another cycle is about the same, whatever its numbers are.
  ///
  /// Two targets are if they share an identifier, or name the same act and object, or, where
  /// neither has a structured skill, read the same but for numbers and signs.
  func isSameGoal(as other: Target) -> Bool {
    if id == other.id { return true }
    switch (skill, other.skill) {
    case (let one?, let two?):
      guard !one.verb.utf8.isEmpty else { return false }
      return Letters.areEqual(one.verb, two.verb)
        && Letters.areEqual(one.object ?? "", two.object ?? "")
    case (nil, nil):
      guard let text, let otherText = other.text else { return false }
      return Letters.areEqual(text, otherText, needed: 8)
    default:
      return false
    }
  }
}

/// The letters of a text, without case, digits, spaces and signs.
private struct Letters: IteratorProtocol {
  private var bytes: String.UTF8View.Iterator

  private init(_ text: String) {
    bytes = text.utf8.makeIterator()
  }

  mutating func next() -> UInt8? {
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: return byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
      default: continue
      }
    }
    return nil
  }

  /// Returns whether two texts have the same letters, and enough of them to tell.
  static func areEqual(_ one: String, _ other: String, needed: Int = 0) -> Bool {
    var (first, second) = (Letters(one), Letters(other))
    var count = 0
    while true {
      let (byte, otherByte) = (first.next(), second.next())
      guard byte == otherByte else { return false }
      guard byte != nil else { return count >= needed }
      count += 1
    }
  }
}
