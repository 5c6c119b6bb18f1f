// This file and its extensions alone call the C library and make unsafe calls. A string is
// handed to C by Swift as a NUL-terminated copy that lives for the call; names and paths
// with a NUL are refused before they come here.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The file operations of the system.
package struct SystemFileOperations: FileOperations {
  /// Creates the operations.
  package init() {}

  func checked(_ result: Int32) throws(SystemFailure) -> Int32 {
    guard result >= 0 else { throw SystemFailure(errno) }
    return result
  }
}

// MARK: - Opening

extension SystemFileOperations {
  package func openFolder(at path: String) throws(SystemFailure) -> Int32 {
    try checked(unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  package func openFile(at path: String) throws(SystemFailure) -> Int32 {
    try checked(unsafe open(path, O_RDONLY | O_CLOEXEC))
  }

  package func openFolder(
    named name: String,
    in folder: Int32
  ) throws(SystemFailure) -> Int32 {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return try checked(unsafe openat(folder, name, flags))
  }

  package func openFile(
    named name: String,
    in folder: Int32
  ) throws(SystemFailure) -> Int32 {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    return try checked(unsafe openat(folder, name, flags))
  }

  package func makeFolder(named name: String, in folder: Int32) throws(SystemFailure) {
    _ = try checked(unsafe mkdirat(folder, name, 0o700))
  }

  package func createFile(
    named name: String,
    in folder: Int32
  ) throws(SystemFailure) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return try checked(unsafe openat(folder, name, flags, 0o600))
  }

  package func close(_ descriptor: Int32) throws(SystemFailure) {
    #if canImport(Glibc)
    _ = try checked(Glibc.close(descriptor))
    #elseif canImport(Musl)
    _ = try checked(Musl.close(descriptor))
    #elseif canImport(Darwin)
    _ = try checked(Darwin.close(descriptor))
    #endif
  }
}

// MARK: - Reading and writing

extension SystemFileOperations {
  package func status(of descriptor: Int32) throws(SystemFailure) -> FileStatus {
    var status = stat()
    _ = try checked(unsafe fstat(descriptor, &status))
    let kind = status.st_mode & S_IFMT
    return FileStatus(
      isRegularFile: kind == S_IFREG,
      isFolder: kind == S_IFDIR,
      length: Int(status.st_size),
      permissions: UInt16(status.st_mode & 0o7777),
      identity: [UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino)]
    )
  }

  package func setPermissions(
    _ bits: UInt16,
    of descriptor: Int32
  ) throws(SystemFailure) {
    _ = try checked(fchmod(descriptor, mode_t(bits)))
  }

  package func read(
    _ descriptor: Int32,
    atMost count: Int
  ) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      #if canImport(Glibc)
      let result = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
      #elseif canImport(Musl)
      let result = unsafe Musl.read(descriptor, buffer.baseAddress, count)
      #elseif canImport(Darwin)
      let result = unsafe Darwin.read(descriptor, buffer.baseAddress, count)
      #endif
      if result < 0 { failure = SystemFailure(errno) }
      length = max(result, 0)
    }
    if let failure { throw failure }
    return bytes
  }

  package func write(
    _ bytes: [UInt8],
    from index: Int,
    to descriptor: Int32
  ) throws(SystemFailure) -> Int {
    var failure: SystemFailure?
    let written = unsafe bytes.withUnsafeBytes { buffer in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[index...])
      #if canImport(Glibc)
      let result = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      #elseif canImport(Musl)
      let result = unsafe Musl.write(descriptor, rest.baseAddress, rest.count)
      #elseif canImport(Darwin)
      let result = unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if result < 0 { failure = SystemFailure(errno) }
      return result
    }
    if let failure { throw failure }
    return written
  }

  package func synchronise(_ descriptor: Int32) throws(SystemFailure) {
    #if canImport(Darwin)
    // Where the disk does not know the full flush, fsync is what there is.
    if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    _ = try checked(fsync(descriptor))
  }
}

// MARK: - Names and locks

extension SystemFileOperations {
  package func rename(
    _ name: String,
    to newName: String,
    in folder: Int32
  ) throws(SystemFailure) {
    _ = try checked(unsafe renameat(folder, name, folder, newName))
  }

  package func remove(_ name: String, in folder: Int32) throws(SystemFailure) {
    _ = try checked(unsafe unlinkat(folder, name, 0))
  }

  package func names(in folder: Int32) throws(SystemFailure) -> [String] {
    // A descriptor of its own: the stream closes it, and its position is shared by copies.
    let own = try checked(unsafe openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    guard let stream = unsafe fdopendir(own) else {
      let failure = SystemFailure(errno)
      try? close(own)
      throw failure
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        guard errno == 0 else { throw SystemFailure(errno) }
        return names
      }
      // An entry may be shorter than its type, so the name is not copied as a tuple.
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let text = unsafe UnsafeRawPointer(entry).advanced(by: offset)
      let name = unsafe String(
        validatingCString: text.assumingMemoryBound(to: CChar.self)
      )
      if let name, name != ".", name != ".." { names.append(name) }
    }
  }

  package func lockAlone(_ folder: Int32) throws(SystemFailure) {
    _ = try checked(flock(folder, LOCK_EX | LOCK_NB))
  }

  package func lockShared(_ folder: Int32) throws(SystemFailure) {
    _ = try checked(flock(folder, LOCK_SH))
  }
}
