// Calls of the C library for folders of tables. No pointer lives longer than the call that
// it is handed to.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder that is open, and what is asked of the system in it.
struct FolderCalls: ~Copyable {
  private let descriptor: Int32

  /// Opens a folder.
  ///
  /// - Parameters:
  ///   - path: The path of the folder.
  ///   - isMade: Whether it is made if it is not there, for its owner only.
  /// - Throws: An error if there is no such folder or it can't be opened.
  init(_ path: String, isMade: Bool) throws(PlanFolderError) {
    descriptor = try Self.opened(path, isMade: isMade)
  }

  private static func opened(
    _ path: String,
    isMade: Bool
  ) throws(PlanFolderError) -> Int32 {
    let code: PlanFolderError.Code = isMade ? .unwritable : .unreadable
    guard !path.utf8.contains(0) else {
      throw PlanFolderError(code: code, file: nil, number: EINVAL)
    }
    if isMade, unsafe mkdir(path, 0o700) < 0, errno != EEXIST {
      throw PlanFolderError(code: code, file: nil, number: errno)
    }
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw PlanFolderError(code: code, file: nil, number: errno)
    }
    return descriptor
  }

  deinit {
    _ = close(descriptor)
  }

  /// Writes a file in place of another with its name, for its owner only.
  ///
  /// The bytes go into a file beside it, which takes its name once they are on the disk.
  borrowing func save(_ bytes: [UInt8], as name: String) throws(PlanFolderError) {
    let part = ".\(name).part"
    _ = unsafe unlinkat(descriptor, part, 0)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe openat(descriptor, part, flags, 0o600)
    guard file >= 0 else { throw Self.error(.unwritable, name) }
    var failure: PlanFolderError?
    if !Self.send(bytes, to: file) || fsync(file) < 0 {
      failure = Self.error(.unwritable, name)
    }
    if close(file) < 0, failure == nil { failure = Self.error(.unwritable, name) }
    if failure == nil, unsafe renameat(descriptor, part, descriptor, name) < 0 {
      failure = Self.error(.unwritable, name)
    }
    if let failure {
      _ = unsafe unlinkat(descriptor, part, 0)
      throw failure
    }
  }

  /// Returns the contents of a file, `nil` if there is none.
  ///
  /// - Parameters:
  ///   - name: The name of the file; a link is not followed.
  ///   - limit: The largest number of bytes.
  /// - Returns: The contents.
  /// - Throws: An error if it is no file, can't be read or is longer than the limit.
  borrowing func contents(
    of name: String,
    limit: Int
  ) throws(PlanFolderError) -> [UInt8]? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = unsafe openat(descriptor, name, flags)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw Self.error(.unreadable, name)
    }
    defer { _ = close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw Self.error(.unreadable, name) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw PlanFolderError(code: .unreadable, file: name, number: EINVAL)
    }
    guard status.st_size <= limit else {
      throw PlanFolderError(code: .tooLarge, file: name, number: EFBIG)
    }
    guard let bytes = Self.receive(Int(status.st_size), from: file) else {
      throw Self.error(.unreadable, name)
    }
    return bytes
  }
}

// MARK: - Reading and writing

extension FolderCalls {
  private static func send(_ bytes: [UInt8], to file: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var index = 0
      while index < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[index...])
        let count = unsafe write(file, rest.baseAddress, rest.count)
        guard count >= 0 else {
          if errno == EINTR { continue }
          return false
        }
        index += count
      }
      return true
    }
  }

  /// Returns as many bytes as a file has when it is opened, or fewer if it has become shorter.
  private static func receive(_ length: Int, from file: Int32) -> [UInt8]? {
    var isWhole = true
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
      while filled < length {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]
        )
        let count = unsafe read(file, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        isWhole = count >= 0
        guard count > 0 else { break }
        filled += count
      }
    }
    return isWhole ? bytes : nil
  }

  private static func error(
    _ code: PlanFolderError.Code,
    _ name: String
  ) -> PlanFolderError {
    PlanFolderError(code: code, file: name, number: errno)
  }
}
