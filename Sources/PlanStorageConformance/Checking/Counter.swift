import PlanModel

/// A task that adds to a number in plans, again after each conflict.
struct Counter: Sendable {
  let store: TestedStore
  let access: PlanAccess

  /// Adds one to the number of each plan, several times.
  ///
  /// - Returns: What went wrong, `nil` if all was added.
  func add(_ times: Int, to ids: [LearningPlan.ID], attempts: Int) async -> CheckStop? {
    do throws(CheckStop) {
      var left = attempts
      for _ in 0..<times { try await addOne(to: ids, &left) }
      return nil
    } catch {
      return error
    }
  }

  private func addOne(
    to ids: [LearningPlan.ID],
    _ attempts: inout Int
  ) async throws(CheckStop) {
    while attempts > 0 {
      attempts -= 1
      var changes: [PlanChange] = []
      for id in ids {
        let stored = try await store.present(id, by: access)
        let plan = stored.plan.with { $0.cycle = ($0.cycle ?? 0) + 1 }
        changes.append(.save(plan, expecting: stored.version, reason: "Counted"))
      }
      switch await store.answer(to: changes, by: access) {
      case .made: return
      case .refused(let refusal):
        try expect(refusal.conflict != nil, "a save was refused as \(refusal.code)")
      }
    }
    throw .failed("a task met a conflict each time it saved")
  }
}

/// Runs tasks that begin together, and returns what they return, in any order.
func together<Value: Sendable>(
  _ count: Int,
  _ body: @escaping @Sendable (Int) async -> Value
) async -> [Value] {
  let barrier = Barrier(of: count)
  return await withTaskGroup(of: Value.self) { group in
    for number in 0..<count {
      group.addTask {
        await barrier.wait()
        return await body(number)
      }
    }
    var values: [Value] = []
    for await value in group { values.append(value) }
    return values
  }
}
