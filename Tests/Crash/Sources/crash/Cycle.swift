import PlanModel
import PlanStorage

/// Checks the store that the last process left, and changes it until it is killed.
///
/// It says `state KEY=VERSION...` when it has read everything, waits for the driver, and says
/// `try KEY=VERSION...` before and `done` after each change.
struct Cycle {
  private static let batch: [LearningPlan.ID] = ["batch-1", "batch-2", "batch-3"]

  private static let single: [LearningPlan.ID] = ["plan-1", "plan-2", "plan-3"]

  private let store: FilePlanStore
  private var numbers: SplitMix
  private var versions: [String: Int] = [:]

  init(folder: String, seed: Int) throws {
    store = try FilePlanStore(at: folder, sealing: .unencrypted)
    numbers = SplitMix(seed: UInt64(seed))
  }

  mutating func run() async throws {
    versions = try await StateReader(store: store).state()
    let words = versions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    Line.write(["state", words.joined(separator: " ")].joined(separator: " "))
    Line.wait()
    while true { try await change() }
  }

  private mutating func change() async throws {
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0..<9: try await save([Self.single.randomElement(using: &numbers) ?? "plan-1"])
    case 9..<12: try await save(Self.batch)
    case 12..<14: try await savePupil()
    case 14..<16: try await record()
    case 16..<18: try await saveAndErase()
    case 18: try await deleteOrSave()
    default:
      Line.write("try")
      try await store.compact(by: Records.access)
      Line.write("done")
    }
  }

  private mutating func save(
    _ ids: [LearningPlan.ID],
    for pupil: Pupil.ID = "pupil-1"
  ) async throws {
    let changes: [PlanChange] = ids.map { id in
      let last = versions[id.text] ?? 0
      return .save(
        Records.plan(id, for: pupil, version: last + 1),
        expecting: RecordVersion(last),
        reason: "Experiment"
      )
    }
    let next = ids.map { ($0.text, (versions[$0.text] ?? 0) + 1) }
    announce(next)
    try await store.apply(changes, by: Records.access)
    finish(next)
  }

  private mutating func savePupil() async throws {
    let key = "pupil-1"
    let last = versions[key] ?? 0
    announce([(key, last + 1)])
    try await store.save(
      Records.pupil("pupil-1", version: last + 1),
      expecting: RecordVersion(last),
      by: Records.access
    )
    finish([(key, last + 1)])
  }

  private mutating func record() async throws {
    let last = versions["reads"] ?? 0
    announce([("reads", last + 1)])
    try await store.record(AuditEvent(.read, by: Records.access), by: Records.access)
    finish([("reads", last + 1)])
  }

  /// Saves the plan of a pupil who is then erased; the name is what must be gone.
  private mutating func saveAndErase() async throws {
    let number = Int.random(in: 0..<Int.max, using: &numbers)
    guard let id = LearningPlan.ID("erased-\(number)"),
      let pupil = Pupil.ID("gone-\(number)")
    else { return }
    try await save([id], for: pupil)
    Line.write("try \(id.text)=0")
    try await store.erase(pupil, reason: "Experiment", by: Records.access)
    finish([(id.text, 0)])
  }

  /// Deletes a plan, or saves it again with the next version.
  private mutating func deleteOrSave() async throws {
    let key = "deleted"
    let last = versions[key] ?? 0
    let change: PlanChange
    if let version = RecordVersion(last), last % 2 == 1 {
      change = .delete("deleted", expecting: version, reason: "Experiment")
    } else {
      let plan = Records.plan("deleted", version: last + 1)
      change = .save(plan, expecting: nil, reason: "Experiment")
    }
    announce([(key, last + 1)])
    try await store.apply([change], by: Records.access)
    finish([(key, last + 1)])
  }

  private func announce(_ next: [(String, Int)]) {
    Line.write(["try", words(next)].joined(separator: " "))
  }

  private mutating func finish(_ next: [(String, Int)]) {
    for (key, version) in next { versions[key] = version == 0 ? nil : version }
    Line.write("done")
  }

  private func words(_ next: [(String, Int)]) -> String {
    next.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
  }
}
