// The calls that a log needs: places in a file, locks that wait, and the file system.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension SystemFileOperations {
  package func openForUpdate(
    _ name: String,
    in folder: Int32
  ) throws(SystemFailure) -> Int32 {
    let flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    return try checked(unsafe openat(folder, name, flags))
  }

  package func openLock(_ name: String, in folder: Int32) throws(SystemFailure) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    return try checked(unsafe openat(folder, name, flags, 0o600))
  }

  package func read(
    _ descriptor: Int32,
    at offset: Int,
    atMost count: Int
  ) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      let result = unsafe pread(descriptor, buffer.baseAddress, count, off_t(offset))
      if result < 0 { failure = SystemFailure(errno) }
      length = max(result, 0)
    }
    if let failure { throw failure }
    return bytes
  }

  package func write(
    _ bytes: [UInt8],
    from index: Int,
    to descriptor: Int32,
    at offset: Int
  ) throws(SystemFailure) -> Int {
    var failure: SystemFailure?
    let written = unsafe bytes.withUnsafeBytes { buffer in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[index...])
      let result = unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset))
      if result < 0 { failure = SystemFailure(errno) }
      return result
    }
    if let failure { throw failure }
    return written
  }

  package func truncate(_ descriptor: Int32, to length: Int) throws(SystemFailure) {
    _ = try checked(ftruncate(descriptor, off_t(length)))
  }

  package func waitToLockAlone(_ descriptor: Int32) throws(SystemFailure) {
    _ = try checked(flock(descriptor, LOCK_EX))
  }

  package func unlock(_ descriptor: Int32) throws(SystemFailure) {
    _ = try checked(flock(descriptor, LOCK_UN))
  }

  package func location(of folder: Int32) throws(SystemFailure) -> StorageLocation {
    #if canImport(Darwin)
    var system = statfs()
    _ = try checked(unsafe fstatfs(folder, &system))
    return system.f_flags & UInt32(MNT_LOCAL) == 0 ? .network : .local
    #else
    let device = try status(of: folder).identity[0]
    let table = try openFile(at: "/proc/self/mountinfo")
    defer { try? close(table) }
    var text: [UInt8] = []
    while true {
      let piece = try read(table, atMost: 65_536)
      guard !piece.isEmpty else { return MountTable(text).location(ofDevice: device) }
      text += piece
    }
    #endif
  }
}
