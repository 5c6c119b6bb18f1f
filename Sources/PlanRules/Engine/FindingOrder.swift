/// Puts findings in the order of the plan: by record, then by rule, then by words.
struct FindingOrder {
  /// Where a finding stands, in numbers that are compared at once.
  private struct Key: Comparable {
    let member: UInt64
    let index: Int
    let rule: UInt64
    let place: Int

    static func < (one: Self, other: Self) -> Bool {
      if one.member != other.member { return one.member < other.member }
      if one.index != other.index { return one.index < other.index }
      if one.rule != other.rule { return one.rule < other.rule }
      return one.place < other.place
    }
  }

  private var keys: [Key] = []

  // The names of lists met so far, and the numbers that stand for them.
  private var names: [String] = []
  private var numbers: [UInt64] = []
  private var latestName = ""
  private var latestNumber: UInt64 = 0

  init(capacity: Int) {
    keys.reserveCapacity(capacity)
  }

  /// Notes the next finding.
  ///
  /// - Parameters:
  ///   - path: The place in the plan.
  ///   - words: The bytes that are meant in the text at the path.
  ///   - rank: The place of the finding's rule in the set.
  mutating func add(_ path: PlanPath, words: Range<Int>?, rank: Int) {
    let word = words.map { UInt64(clamping: $0.lowerBound) + 1 } ?? 0
    keys.append(
      Key(
        member: number(of: path.member),
        index: path.index ?? -1,
        rule: UInt64(clamping: rank) << 32 | min(word, 0xFFFF_FFFF),
        place: keys.count
      )
    )
  }

  /// Returns the first eight bytes of a name as a number, the first the most significant.
  ///
  /// No two lists of a plan begin with the same eight bytes.
  private mutating func number(of name: String) -> UInt64 {
    if name == latestName { return latestNumber }
    latestName = name
    for place in names.indices where names[place] == name {
      latestNumber = numbers[place]
      return latestNumber
    }
    var number: UInt64 = 0
    var shift: UInt64 = 64
    for byte in name.utf8 {
      shift -= 8
      number |= UInt64(byte) << shift
      if shift == 0 { break }
    }
    names.append(name)
    numbers.append(number)
    latestNumber = number
    return number
  }

  /// Returns the findings that were noted, in the order of the plan.
  mutating func sorted(_ findings: [Finding]) -> [Finding] {
    keys.sort()
    var sorted: [Finding] = []
    sorted.reserveCapacity(findings.count)
    for key in keys { sorted.append(findings[key.place]) }
    return sorted
  }
}
