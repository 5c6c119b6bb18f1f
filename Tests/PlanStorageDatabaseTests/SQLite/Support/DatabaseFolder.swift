#if SQLite
import PlanStorage
import PlanStorageSQLite
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The path of a folder for one test, which is not there yet and is removed at the end.
final class DatabaseFolder: Sendable {
  private static let count = Atomic(0)

  let path: String

  init() {
    let number = Self.count.add(1, ordering: .relaxed).newValue
    path = "\(P_tmpdir)/plan-sqlite-\(getpid())-\(number)"
  }

  deinit {
    for name in (try? names()) ?? [] { unsafe unlink("\(path)/\(name)") }
    unsafe rmdir(path)
  }

  func open(_ sealing: StoreSealing = .unencrypted) throws -> SQLitePlanStore {
    try SQLitePlanStore(at: path, sealing: sealing)
  }

  /// The names in the folder, in order.
  func names() throws -> [String] {
    let system = SystemFileOperations()
    let folder = try system.openFolder(at: path)
    defer { try? system.close(folder) }
    return try system.names(in: folder).sorted()
  }

  /// The permission bits of a file in the folder, or of the folder.
  func permissions(of name: String) throws -> UInt16 {
    let system = SystemFileOperations()
    let file = try system.openFile(at: "\(path)/\(name)")
    defer { try? system.close(file) }
    return try system.status(of: file).permissions
  }

  /// The bytes of each file in the folder.
  func contents() throws -> [[UInt8]] {
    try names().map { try bytes(of: $0) }
  }

  func bytes(of name: String) throws -> [UInt8] {
    try Self.bytes(ofFileAt: "\(path)/\(name)")
  }

  static func bytes(ofFileAt path: String) throws -> [UInt8] {
    let system = SystemFileOperations()
    let file = try system.openFile(at: path)
    defer { try? system.close(file) }
    var bytes: [UInt8] = []
    while true {
      let piece = try system.read(file, atMost: 1 << 20)
      guard !piece.isEmpty else { return bytes }
      bytes += piece
    }
  }

  /// Makes the folder with a file in it.
  func write(_ bytes: [UInt8], as name: String = "plans.sqlite") throws {
    try FileFolder(at: path).replace(file: name, with: bytes)
  }

  /// Makes another folder with the files that are in this one now.
  func copy() throws -> DatabaseFolder {
    let copy = DatabaseFolder()
    for name in try names() where !name.hasSuffix("-shm") {
      try copy.write(bytes(of: name), as: name)
    }
    return copy
  }
}

extension [UInt8] {
  /// The places at which a text stands, one after the other.
  func places(of text: String) -> [Int] {
    let text = Array(text.utf8)
    guard let first = text.first else { return [] }
    return unsafe withUnsafeBytes { bytes in
      var places: [Int] = []
      var start = 0
      while start + text.count <= bytes.count, let base = bytes.baseAddress {
        let rest = bytes.count - text.count + 1 - start
        guard let found = unsafe memchr(base + start, Int32(first), rest) else { break }
        if unsafe memcmp(found, text, text.count) == 0 {
          places.append(unsafe UnsafeRawPointer(found) - base)
        }
        start = unsafe UnsafeRawPointer(found) - base + 1
      }
      return places
    }
  }
}
#endif
