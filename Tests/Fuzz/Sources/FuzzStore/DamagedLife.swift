import CodecExpectations
import PlanModel
import PlanStorage

/// What is done with a store whose files were changed, and what must hold of it.
struct DamagedLife: Sendable {
  let kept: KeptStore

  /// The log as it was changed.
  let log: [UInt8]

  /// Whether the checksums hold, so that the store can't know what was changed.
  let isRepaired: Bool

  /// What the store is asked.
  let questions: [StoreQuestion]

  /// Which pupil is erased, if any, and whether the log is written anew.
  let way: Int

  /// Opens the store, `nil` if it refuses.
  func open() -> FilePlanStore? {
    try? FilePlanStore(at: ScratchFolder.path, sealing: kept.sealing)
  }

  /// Reads what is asked for, and expects that it is as it was or known to be damaged.
  ///
  /// - Parameter store: The store.
  /// - Returns: What is damaged, `nil` if the store can't tell.
  func read(_ store: FilePlanStore) async -> FileStoreDamage? {
    let reading = await store.reading(questions)
    guard !isRepaired else { return reading.damage }
    let states = kept.statesTaken(for: log).map { kept.states[$0] }
    expect(
      states.contains { state in
        reading.allSatisfy { question, answer in
          answer.agrees(with: state[question], knowing: reading.damage)
        }
      },
      "what a damaged store says is as it was kept, or known to be damaged"
    )
    return reading.damage
  }
}

// MARK: - Changing

extension DamagedLife {
  private static let added = LearningPlan(id: "plan-8", pupil: "p-8")

  /// Saves, accepts what is damaged, erases, compacts and reads what was saved.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - damage: What it said is damaged.
  func change(_ store: FilePlanStore, knowing damage: FileStoreDamage?) async {
    let access = StoreLife.access
    let accepted = try? await store.acceptDamage(reason: "No backup", by: access)
    let saved = try? await store.save(
      Self.added,
      expecting: nil,
      reason: "New",
      by: access
    )
    expect(
      saved != nil || accepted == nil,
      "a plan can be saved once a loss is accepted"
    )
    if !isRepaired, let damage, !damage.isAcceptable {
      expect(saved != nil, "a plan can be saved where nothing hides another")
    }
    let pupils = StoreLife.pupils
    let pupil = pupils[way % pupils.count]
    if way / 3 & 1 == 0 {
      _ = try? await store.erase(pupil, reason: "Asked for", by: access)
    }
    if way / 6 & 1 == 0 { _ = try? await store.compact(by: access) }
    guard let saved else { return }
    await expectSaved(saved)
  }

  /// Expects that a plan that was saved is there when the store is opened anew.
  private func expectSaved(_ saved: StoredPlan) async {
    guard let store = open() else {
      return expect(false, "a store opens after a plan was saved")
    }
    let read = try? await store.plan(withID: saved.id, by: StoreLife.access)
    expect(read == saved, "what was saved is read back")
    let reading = await store.reading(questions)
    guard !isRepaired else { return }
    expect(
      reading.values.flatMap(\.storedPlans)
        .allSatisfy { $0 == saved || kept.versions.contains($0) },
      "a plan is as it once was kept"
    )
    expect(
      reading.damage?.isAcceptable == false,
      "what was accepted is not told of again"
    )
  }
}
