/// Puts findings in the order of the plan: by record, then by rule, then by words.
struct FindingOrder {
  /// Where a finding stands, in numbers that are compared at once.
  private struct Key: Comparable {
    let record: UInt64
    let rule: UInt64
    let place: Int

    static func < (one: Self, other: Self) -> Bool {
      if one.record != other.record { return one.record < other.record }
      if one.rule != other.rule { return one.rule < other.rule }
      return one.place < other.place
    }
  }

  // No two lists of a plan begin with the same eight bytes, so these stand for the name.
  private var members: [(name: String, number: UInt64)] = []
  private var keys: [Key] = []

  /// The place of the name met last, which is often the next one's too.
  private var latest = 0

  init(capacity: Int) {
    keys.reserveCapacity(capacity)
  }

  /// Notes the next finding.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - rank: The place of its rule in the set.
  mutating func add(_ finding: Finding, rank: Int) {
    let path = finding.path
    let index = path.index.map { UInt64(clamping: $0) + 1 } ?? 0
    let words = finding.words.map { UInt64(clamping: $0.lowerBound) + 1 } ?? 0
    let record = number(of: path.member) << 40 | min(index, 0xFF_FFFF_FFFF)
    keys.append(
      Key(
        record: record,
        rule: UInt64(clamping: rank) << 32 | min(words, 0xFFFF_FFFF),
        place: keys.count
      )
    )
  }

  /// Returns the places of the findings in the order of the plan.
  mutating func places() -> [Int] {
    let order = members.indices.sorted { members[$0].number < members[$1].number }
    var rank = [UInt64](repeating: 0, count: members.count)
    for (position, member) in order.enumerated() { rank[member] = UInt64(position) }
    keys = keys.map { key in
      let member = Int(key.record >> 40)
      return Key(
        record: rank[member] << 40 | key.record & 0xFF_FFFF_FFFF,
        rule: key.rule,
        place: key.place
      )
    }
    keys.sort()
    return keys.map(\.place)
  }

  private mutating func number(of member: String) -> UInt64 {
    if latest < members.count, members[latest].name == member { return UInt64(latest) }
    for place in members.indices where members[place].name == member {
      latest = place
      return UInt64(place)
    }
    var number: UInt64 = 0
    var shift: UInt64 = 64
    for byte in member.utf8 {
      guard shift > 0 else { break }
      shift -= 8
      number |= UInt64(byte) << shift
    }
    members.append((member, number))
    latest = members.count - 1
    return UInt64(members.count - 1)
  }
}
