#if canImport(Darwin)
import Darwin
#endif

/// The memory of this process.
enum ProcessMemory {
  /// The most memory that the process has held so far, in units of 1,024 bytes.
  ///
  /// On Linux, `getrusage` does not say less than the program that started this one held.
  static var peak: Int {
    #if canImport(Darwin)
    var usage = rusage()
    unsafe getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss / 1_024
    #else
    guard var status = try? LineFile("/proc/self/status") else { return 0 }
    while let line = status.next() {
      let words = String(decoding: line, as: UTF8.self).split(
        whereSeparator: \.isWhitespace
      )
      if words.first == "VmHWM:", words.count > 1 { return Int(words[1]) ?? 0 }
    }
    return 0
    #endif
  }
}
