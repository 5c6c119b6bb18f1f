#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The path of a folder that is to be opened or created.
struct FolderPath {
  let path: String

  /// The path of the folder that holds it, and its name there.
  private let parent: String
  private let name: String

  init(_ path: String) throws(FileError) {
    let bytes = Array(path.utf8)
    guard !bytes.isEmpty, !bytes.contains(0) else {
      throw FileError(.invalidName, during: .open)
    }
    self.path = path
    let slash = UInt8(ascii: "/")
    let trimmed = bytes[...(bytes.lastIndex { $0 != slash } ?? 0)]
    let start = trimmed.lastIndex(of: slash).map { $0 + 1 } ?? 0
    name = String(decoding: trimmed[start...], as: UTF8.self)
    parent = start == 0 ? "." : String(decoding: trimmed[..<start], as: UTF8.self)
  }

  /// Opens the folder, and creates it for an audience if there is one and it is missing.
  func open(
    creatingFor audience: FolderAudience?,
    with operations: any FileOperations
  ) throws(FileError) -> Int32 {
    do throws(FileError) {
      return try during(.open) { () throws(SystemFailure) in
        try operations.openFolder(at: path)
      }
    } catch {
      guard error.code == .notFound, let audience else { throw error }
      return try create(for: audience, with: operations)
    }
  }

  private func create(
    for audience: FolderAudience,
    with operations: any FileOperations
  ) throws(FileError) -> Int32 {
    try checkFileName(name, during: .create)
    let holder = try during(.open) { () throws(SystemFailure) in
      try operations.openFolder(at: parent)
    }
    defer { try? operations.close(holder) }
    return try create(for: audience, in: holder, with: operations)
  }

  private func create(
    for audience: FolderAudience,
    in holder: Int32,
    with operations: any FileOperations
  ) throws(FileError) -> Int32 {
    do throws(FileError) {
      try during(.create) { () throws(SystemFailure) in
        try operations.makeFolder(named: name, in: holder)
      }
    } catch {
      // Another process was faster.
      guard error.number == EEXIST else { throw error }
    }
    let folder = try during(.open) { () throws(SystemFailure) in
      try operations.openFolder(named: name, in: holder)
    }
    do throws(FileError) {
      try during(.create) { () throws(SystemFailure) in
        try operations.setPermissions(audience.folderPermissions, of: folder)
      }
      try during(.synchronise) { () throws(SystemFailure) in
        try operations.synchronise(holder)
      }
    } catch {
      try? operations.close(folder)
      throw error
    }
    return folder
  }
}
