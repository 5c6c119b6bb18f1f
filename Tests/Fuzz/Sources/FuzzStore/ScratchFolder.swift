#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The folder in which this process opens stores, in memory if the system has such a place.
enum ScratchFolder {
  static let path: String = {
    let parent = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : temporary
    return "\(parent)/fuzz-store-\(getpid())"
  }()

  private static var temporary: String {
    unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? P_tmpdir
  }

  /// Makes the folder, which goes away when the program ends well.
  static func make() {
    unsafe _ = mkdir(path, 0o700)
    _ = atexit {
      ScratchFolder.empty(keeping: [])
      unsafe _ = rmdir(ScratchFolder.path)
    }
  }

  /// Removes all files but some.
  static func empty(keeping kept: Set<String>) {
    for name in names() where !kept.contains(name) { unsafe unlink("\(path)/\(name)") }
  }

  /// The names of the files in the folder.
  static func names() -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe _ = closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Writes a file anew.
  static func write(_ bytes: [UInt8], to name: String) {
    guard let file = unsafe fopen("\(path)/\(name)", "w") else {
      fatalError("can't write a file of a store")
    }
    let count = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, count == bytes.count else {
      fatalError("can't write a file of a store")
    }
  }

  /// Reads a file.
  static func read(_ name: String) -> [UInt8] {
    guard let file = unsafe fopen("\(path)/\(name)", "r") else { return [] }
    defer { unsafe _ = fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }
}
