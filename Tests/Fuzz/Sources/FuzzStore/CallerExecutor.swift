import Synchronization

/// Runs asynchronous work on the thread that asks for it, which waits for nobody.
///
/// The fuzzer calls a plain function. Handing each input to the threads of the runtime would
/// take longer than the input itself.
final class CallerExecutor: TaskExecutor {
  static let shared = CallerExecutor()

  private let jobs = Mutex<[UnownedJob]>([])

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
  }

  /// Runs work to its end.
  ///
  /// - Parameter work: The work, which waits for nothing but actors.
  /// - Returns: What it returns.
  func result<Value: Sendable>(of work: @escaping @Sendable () async -> Value) -> Value {
    let result = Box<Value>()
    Task(executorPreference: self) {
      let value = await work()
      result.value.withLock { $0 = value }
    }
    while let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
      unsafe job.runSynchronously(on: asUnownedTaskExecutor())
    }
    guard let value = result.value.withLock({ $0 }) else {
      fatalError("work waited for something else than an actor")
    }
    return value
  }
}

private final class Box<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}
