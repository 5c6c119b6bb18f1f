import PlanModel

/// One small check of one promise.
struct StoreCheck: Sendable {
  /// The group, a slash, and the name of the check in it.
  let id: String

  let group: ConformanceGroup

  /// What a store must do, in a sentence.
  let promise: String

  private let body: @Sendable (Bench) async throws(CheckStop) -> Void

  init(
    _ group: ConformanceGroup,
    _ name: String,
    _ promise: String,
    _ body: @escaping @Sendable (Bench) async throws(CheckStop) -> Void
  ) {
    id = "\(group.rawValue)/\(name)"
    self.group = group
    self.promise = promise
    self.body = body
  }

  /// Makes the check with a new store.
  func result(
    for harness: TestedHarness,
    scale: ConformanceScale,
    seed: UInt64
  ) async -> ConformanceResult {
    do throws(CheckStop) {
      let store = try await harness.makeStore()
      let bench = Bench(
        harness: harness,
        store: store,
        scale: scale,
        samples: Samples(seed: seed)
      )
      let outcome = await outcome(on: bench)
      await harness.discard(store)
      return outcome
    } catch {
      return result(error)
    }
  }

  private func outcome(on bench: Bench) async -> ConformanceResult {
    do throws(CheckStop) {
      try await body(bench)
      return result(.passed, seen: nil)
    } catch {
      return result(error)
    }
  }

  private func result(_ stop: CheckStop) -> ConformanceResult {
    switch stop {
    case .failed(let seen): result(.failed, seen: seen)
    case .notOffered(let why): result(.notOffered(why), seen: nil)
    }
  }

  private func result(_ outcome: ConformanceOutcome, seen: String?) -> ConformanceResult {
    ConformanceResult(
      check: id,
      group: group,
      promise: promise,
      outcome: outcome,
      seen: seen
    )
  }
}
