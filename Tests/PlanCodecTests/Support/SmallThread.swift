#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A thread with as little stack as musl gives one, 128 KiB.
enum SmallThread {
  /// Runs work on the thread and waits for its end.
  ///
  /// - Parameter work: What to do; it crashes the process if the stack is too small.
  /// - Returns: Whether the thread was made and ended.
  static func run(_ work: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0,
      unsafe pthread_attr_setstacksize(&attributes, 128 << 10) == 0
    else { return false }
    defer { unsafe pthread_attr_destroy(&attributes) }
    #if canImport(Darwin)
    var thread: pthread_t?
    #else
    var thread = pthread_t()
    #endif
    let box = unsafe Unmanaged.passRetained(Work(work)).toOpaque()
    let status = unsafe pthread_create(&thread, &attributes, entry, box)
    guard status == 0 else {
      unsafe Unmanaged<Work>.fromOpaque(box).release()
      return false
    }
    #if canImport(Darwin)
    guard let thread = unsafe thread else { return false }
    #endif
    return pthread_join(thread, nil) == 0
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  #if canImport(Darwin)
  private static let entry:
    @convention(c) (UnsafeMutableRawPointer) ->
      UnsafeMutableRawPointer? = { box in
        unsafe Unmanaged<Work>.fromOpaque(box).takeRetainedValue().body()
        return nil
      }
  #else
  private static let entry:
    @convention(c) (UnsafeMutableRawPointer?) ->
      UnsafeMutableRawPointer? = { box in
        if let box = unsafe box {
          unsafe Unmanaged<Work>.fromOpaque(box).takeRetainedValue().body()
        }
        return nil
      }
  #endif
}
