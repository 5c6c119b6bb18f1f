/// Which items of a log can't be read, and which plans they may have changed.
struct LogDamage: Hashable, Sendable {
  /// The numbers of items of which nothing can be read.
  private(set) var missing: [ClosedRange<Int>] = []

  /// The items whose metas can't be read.
  private(set) var unreadable: [Int: ItemKind] = [:]

  /// Plans that were changed last before this item may have been changed by one that can't
  /// be read.
  private(set) var plansBefore = 0

  /// The same for pupils.
  private(set) var pupilsBefore = 0

  /// Whether any item can't be read, and nobody has accepted it.
  var isEmpty: Bool { missing.isEmpty && unreadable.isEmpty }

  mutating func addMissing(_ sequences: ClosedRange<Int>) {
    missing.append(sequences)
    plansBefore = max(plansBefore, sequences.upperBound)
    pupilsBefore = max(pupilsBefore, sequences.upperBound)
  }

  mutating func addUnreadable(_ sequence: Int, _ kind: ItemKind) {
    unreadable[sequence] = kind
    if kind.changesPlan { plansBefore = max(plansBefore, sequence) }
    if kind.changesPupil { pupilsBefore = max(pupilsBefore, sequence) }
  }

  /// Forgets missing items of which a person accepted that they are lost.
  mutating func accept(_ sequences: ClosedRange<Int>) {
    guard !missing.isEmpty else { return }
    missing.removeAll {
      sequences.lowerBound <= $0.lowerBound && $0.upperBound <= sequences.upperBound
    }
    update()
  }

  /// Forgets items whose metas can't be read, because their contents are gone for good.
  mutating func acceptUnreadable(_ sequences: ClosedRange<Int>) {
    guard !unreadable.isEmpty else { return }
    if sequences.count < unreadable.count {
      for sequence in sequences { unreadable[sequence] = nil }
    } else {
      unreadable = unreadable.filter { !sequences.contains($0.key) }
    }
    guard sequences.contains(plansBefore) || sequences.contains(pupilsBefore) else {
      return
    }
    update()
  }

  private mutating func update() {
    let gap = missing.map(\.upperBound).max() ?? 0
    plansBefore = unreadable.reduce(gap) { $1.value.changesPlan ? max($0, $1.key) : $0 }
    pupilsBefore = unreadable.reduce(gap) { $1.value.changesPupil ? max($0, $1.key) : $0 }
  }

  /// Returns whether something that can't be read may stand between two versions of a plan.
  func mayHide(planVersionBetween first: Int, and last: Int) -> Bool {
    missing.contains { first < $0.lowerBound && $0.upperBound < last }
      || unreadable.contains { first < $0.key && $0.key < last && $0.value.changesPlan }
  }
}
