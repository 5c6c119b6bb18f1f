/// The counts of a group of targets: how many, met, nearer and with sessions given.
struct CohortTally: Hashable, Sendable {
  /// Yes, no and not known.
  typealias Split = [CohortCell]

  private(set) var total = CohortCell()
  private(set) var criterion = noCells
  private(set) var growth = noCells
  private(set) var delivery = noCells

  private static let noCells = [CohortCell](repeating: CohortCell(), count: 3)

  mutating func count(_ target: CohortTarget, by policy: CohortPolicy) {
    total.targets += 1
    criterion[Self.column(target.isMet)].targets += 1
    growth[Self.column(target.isNearer)].targets += 1
    let isShort = target.delivery?.isShort(by: policy)
    delivery[Self.column(isShort.map { !$0 })].targets += 1
  }

  private static func column(_ answer: Bool?) -> Int {
    answer.map { $0 ? 0 : 1 } ?? 2
  }

  mutating func add(_ other: Self) {
    total.add(other.total)
    for place in 0..<3 {
      criterion[place].add(other.criterion[place])
      growth[place].add(other.growth[place])
      delivery[place].add(other.delivery[place])
    }
  }

  /// The counts as those of one pupil.
  var ofOnePupil: Self {
    var copy = self
    copy.total = total.ofOnePupil
    copy.criterion = criterion.map(\.ofOnePupil)
    copy.growth = growth.map(\.ofOnePupil)
    copy.delivery = delivery.map(\.ofOnePupil)
    return copy
  }
}
