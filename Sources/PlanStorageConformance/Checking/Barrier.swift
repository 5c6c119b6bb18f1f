/// A place where tasks wait for each other, so that what they do next overlaps.
actor Barrier {
  private let count: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(of count: Int) {
    self.count = count
  }

  /// Waits until as many tasks as the barrier counts have come.
  func wait() async {
    guard waiting.count + 1 < count else {
      for task in waiting { task.resume() }
      waiting = []
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }
}
