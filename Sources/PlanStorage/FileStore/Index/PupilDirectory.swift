import PlanModel

/// The pupils of one school in memory: in which version and by which item they are kept.
struct PupilDirectory: Sendable {
  struct Version: Hashable, Sendable {
    /// The number of the item that saved or removed the pupil.
    let sequence: Int

    /// The number of the version; of a pupil that was removed the last one.
    let number: Int

    let isRemoved: Bool

    /// The digest of the document, `nil` if the pupil was removed.
    let digest: DigestWords?
  }

  private(set) var versions: [Pupil.ID: Version] = [:]

  /// The pupils that are kept.
  private(set) var order = OrderedIdentifiers<Pupil>()

  /// Returns the version of a pupil that is kept.
  func current(_ id: Pupil.ID) -> Version? {
    versions[id].flatMap { $0.isRemoved ? nil : $0 }
  }

  mutating func add(_ meta: ItemMeta, kind: ItemKind, sequence: Int) {
    guard let id = meta.pupil else { return }
    versions[id] = Version(
      sequence: sequence,
      number: meta.version,
      isRemoved: kind == .pupilRemoved,
      digest: meta.digest.map(DigestWords.init)
    )
    if kind == .pupilSaved { order.insert(id) } else { order.remove(id) }
  }

  /// Takes out the versions that items made.
  mutating func remove(_ sequences: Set<Int>) {
    for (id, version) in versions where sequences.contains(version.sequence) {
      versions[id] = nil
      order.remove(id)
    }
  }
}
