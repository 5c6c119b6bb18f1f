import Synchronization

/// Lets one task at a time through, in the order in which they came.
///
/// An actor lets others in while it waits for a store; where two calls to the store must not
/// overlap, each takes a turn first.
final class Turns: Sendable {
  private struct State: Sendable {
    var isTaken = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  /// Waits until it is the caller's turn.
  func take() async {
    await withCheckedContinuation { continuation in
      let mayGo = state.withLock { state in
        guard state.isTaken else {
          state.isTaken = true
          return true
        }
        state.waiting.append(continuation)
        return false
      }
      if mayGo { continuation.resume() }
    }
  }

  /// Ends the turn of the caller.
  func give() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard !state.waiting.isEmpty else {
        state.isTaken = false
        return nil
      }
      return state.waiting.removeFirst()
    }
    next?.resume()
  }
}
