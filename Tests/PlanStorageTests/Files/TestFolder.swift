import PlanStorage
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The path of a folder for one test, which is not there yet and is removed at the end.
final class TestFolder: Sendable {
  private static let count = Atomic(0)

  let path: String

  init() {
    let number = Self.count.add(1, ordering: .relaxed).newValue
    path = "\(P_tmpdir)/plan-storage-\(getpid())-\(number)"
  }

  func open(
    audience: FolderAudience = .owner,
    through operations: any FileOperations = SystemFileOperations()
  ) throws(FileError) -> FileFolder {
    try FileFolder(
      at: path,
      audience: audience,
      isCreatedIfMissing: true,
      operations: operations
    )
  }

  /// The names in the folder, also of files that are being written.
  func allNames() throws -> [String] {
    let system = SystemFileOperations()
    let folder = try system.openFolder(at: path)
    defer { try? system.close(folder) }
    return try system.names(in: folder).sorted()
  }

  /// The permission bits of the folder, or of a file in it.
  func permissions(ofFile name: String? = nil) throws -> UInt16 {
    let system = SystemFileOperations()
    let file =
      try name.map { try system.openFile(at: "\(path)/\($0)") }
      ?? system.openFolder(at: path)
    defer { try? system.close(file) }
    return try system.status(of: file).permissions
  }

  /// Removes the folder; a process that ends by itself must call it, for nothing else does.
  func remove() {
    for name in (try? allNames()) ?? [] { unsafe unlink("\(path)/\(name)") }
    unsafe rmdir(path)
  }

  deinit { remove() }
}
