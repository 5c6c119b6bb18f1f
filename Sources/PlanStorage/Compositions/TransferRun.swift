import PlanCodec
import PlanModel

/// A transfer that is going on.
struct TransferRun<Source: PlanReadingStore, Destination: PlanStore>: Sendable {
  typealias Failure = StoreCopyError<Source.Failure, Destination.Failure>

  private let copier: PlanCopier<Source, Destination>
  private var receipt = TransferReceipt()
  private var hasher = ContentHasher()

  init(_ copier: PlanCopier<Source, Destination>) {
    self.copier = copier
  }

  /// The receipt of what was copied so far.
  var finished: TransferReceipt {
    var receipt = receipt
    receipt.digest = hasher.digest()
    return receipt
  }

  mutating func leaveOut(_ plans: [LearningPlan.ID]) {
    receipt.unreadable += plans
  }

  /// Copies a plan with all its versions, and compares both.
  mutating func copy(_ id: LearningPlan.ID) async throws(Failure) {
    let originals = try await copier.originalHistory(of: id)
    guard let last = originals.last else { return }
    guard try await copier.copy(last) != .differs,
      let digests = try await digestsIfEqual(originals)
    else {
      receipt.differing.append(id)
      return
    }
    for digest in digests { hasher.update(with: digest.bytes) }
    receipt.plans += 1
    receipt.versions += originals.count
  }

  /// Returns the digests of all versions that hold a plan, `nil` if the two stores differ.
  private func digestsIfEqual(
    _ originals: [PlanRevision]
  ) async throws(Failure) -> [ContentDigest]? {
    let copies = try await copier.copiedHistory(of: originals[0].plan)
    guard copies.count == originals.count else { return nil }
    var digests: [ContentDigest] = []
    for (original, copy) in zip(originals, copies) {
      guard original.isSameChange(as: copy) else { return nil }
      guard original.action != .deleted else { continue }
      let found = try await copier.found(original.plan, at: original.version)
      let copied = try await copier.copied(copy.plan, at: .version(copy.version))
      guard let digest = digest(of: copied), digest == self.digest(of: found)
      else { return nil }
      digests.append(digest)
    }
    return digests
  }

  private func digest(of stored: StoredPlan?) -> ContentDigest? {
    guard let stored else { return nil }
    return try? PlanJSON.digest(of: stored.plan)
  }
}
