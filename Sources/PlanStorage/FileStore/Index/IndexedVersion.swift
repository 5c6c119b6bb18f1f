import PlanModel

/// What is kept in memory of a version of a plan.
struct IndexedVersion: Hashable, Sendable {
  /// The number of the item that made the version.
  let sequence: Int

  /// The number of the version.
  let number: Int

  /// The first day on which it counts.
  let effectiveFrom: Day

  /// What finds the plan, `nil` if the version is a deletion.
  let columns: IndexedColumns?
}

/// The columns of a plan as numbers.
struct IndexedColumns: Hashable, Sendable {
  let pupil: UInt32
  let kind: UInt32
  let lifecycle: UInt32
  let areas: UInt32
  let nextReview: Day?
}

/// The versions of one plan in the order in which they were saved, none empty.
struct IndexedTimeline: Hashable, Sendable {
  private(set) var first: IndexedVersion

  /// All versions after the first, which most plans have none of.
  private(set) var later: [IndexedVersion] = []

  /// The digest of the current plan, `nil` if it is deleted.
  private(set) var digest: DigestWords?

  init(_ version: IndexedVersion, digest: DigestWords?) {
    first = version
    self.digest = digest
  }

  var last: IndexedVersion { later.last ?? first }

  /// The current version, `nil` if the plan is deleted.
  var current: IndexedVersion? { last.columns == nil ? nil : last }

  var versions: [IndexedVersion] { [first] + later }

  mutating func append(_ version: IndexedVersion, digest: DigestWords?) {
    later.append(version)
    self.digest = digest
  }

  /// Returns the version that counts at a moment, which may be a deletion.
  func version(at moment: PlanMoment) -> IndexedVersion? {
    switch moment {
    case .current: last
    case .asOf(let day):
      later.last { $0.effectiveFrom <= day }
        ?? (first.effectiveFrom <= day ? first : nil)
    case .version(let version):
      first.number == version.number
        ? first : later.last { $0.number == version.number }
    }
  }

  /// Returns the timeline without some versions, `nil` if none is left.
  func without(_ sequences: Set<Int>) -> IndexedTimeline? {
    let left = versions.filter { !sequences.contains($0.sequence) }
    guard let first = left.first else { return nil }
    var timeline = IndexedTimeline(first, digest: nil)
    timeline.later = Array(left.dropFirst())
    timeline.digest = timeline.last == last ? digest : nil
    return timeline
  }
}
