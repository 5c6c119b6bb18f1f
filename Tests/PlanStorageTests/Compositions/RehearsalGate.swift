/// A place at which one task waits until another lets it go on.
actor RehearsalGate {
  private var isOpen = false
  private var waiting: CheckedContinuation<Void, Never>?
  private var watching: CheckedContinuation<Void, Never>?

  func wait() async {
    guard !isOpen else { return }
    await withCheckedContinuation { continuation in
      waiting = continuation
      watching?.resume()
      watching = nil
    }
  }

  /// Returns when a task waits.
  func untilSomebodyWaits() async {
    guard waiting == nil else { return }
    await withCheckedContinuation { watching = $0 }
  }

  func open() {
    isOpen = true
    waiting?.resume()
    waiting = nil
  }
}
