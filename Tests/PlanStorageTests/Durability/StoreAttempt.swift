import PlanModel
import PlanStorage

/// One step that was tried while calls to the system failed, and what came of it.
struct StoreAttempt: Sendable {
  /// What the store said.
  enum Answer: Hashable, Sendable {
    case done
    case failed(FileError.Code?)
    case unconfirmed
  }

  private(set) var answer = Answer.done
  private(set) var isHit = false
  private(set) var state: StoreReading?
  private(set) var openDescriptors = 0
  private(set) var isUsableAgain = false

  /// Tries a step.
  ///
  /// - Parameters:
  ///   - moment: The step and what the disk had before.
  ///   - faults: Which calls fail, those of opening the store among them.
  ///   - number: The error number.
  ///   - longestWrite: The largest number of bytes of one call.
  /// - Throws: What opening the store throws when nothing fails.
  init(
    _ moment: StoreMoment,
    failing faults: FaultyFileOperations.Faults,
    with number: Int32,
    longestWrite: Int = .max
  ) async throws {
    let disk = SimulatedDisk(moment.image)
    let operations = FaultyFileOperations(
      over: disk,
      failing: faults,
      with: number,
      longestWrite: longestWrite
    )
    try await run(moment, on: disk, through: operations)
    openDescriptors = disk.openCount
  }

  private mutating func run(
    _ moment: StoreMoment,
    on disk: SimulatedDisk,
    through operations: FaultyFileOperations
  ) async throws {
    var store: FilePlanStore?
    do {
      let opened = try StoreSteps.open(operations)
      store = opened
      try await moment.step.run(opened)
    } catch {
      answer = Self.answer(to: error)
    }
    let state = try await StoreMoment.facts(of: disk.image)
    self.state = state
    isHit = operations.wasHit
    isUsableAgain = !isHit
    guard isHit else { return }
    let again = try store ?? StoreSteps.open(operations)
    if state == moment.before { try await moment.step.run(again) }
    let last = try await StoreReading(of: again, plans: StoreSteps.ids).facts
    isUsableAgain = last == moment.after
  }

  private static func answer(to error: any Error) -> Answer {
    if let error = error as? PlanStoreError<FilePlanStoreError> {
      return answer(error.failure, isUnconfirmed: error.code == .unconfirmed)
    }
    if let error = error as? PupilStoreError<FilePlanStoreError> {
      return answer(error.failure, isUnconfirmed: error.code == .unconfirmed)
    }
    let failure = error as? FilePlanStoreError
    return answer(failure, isUnconfirmed: failure?.code == .unconfirmed)
  }

  private static func answer(
    _ failure: FilePlanStoreError?,
    isUnconfirmed: Bool
  ) -> Answer {
    isUnconfirmed ? .unconfirmed : .failed(failure?.file?.code)
  }

  /// What is wrong with what came of a step, `nil` if nothing is.
  func fault(in moment: StoreMoment) -> String? {
    let isChange = moment.before != moment.after
    guard state == moment.before || state == moment.after else { return "half done" }
    if answer == .done, state != moment.after { return "done and not there" }
    if case .failed = answer, isChange, state == moment.after {
      return "failed and there"
    }
    guard isUsableAgain else { return "not usable again" }
    return openDescriptors == 0 ? nil : "descriptors are left open"
  }
}
