#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder that is gone, with what is in it, when nobody holds it.
final class TemporaryFolder: Sendable {
  let path: String

  init?() {
    var template = Array("\(P_tmpdir)/plan-tables-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    let name = template.dropLast().map { UInt8(bitPattern: $0) }
    path = String(decoding: name, as: UTF8.self)
  }

  deinit {
    Self.remove(path)
  }

  private static func remove(_ path: String) {
    for name in names(in: path) where unsafe unlink("\(path)/\(name)") != 0 {
      remove("\(path)/\(name)")
    }
    unsafe _ = rmdir(path)
  }

  private static func names(in path: String) -> [String] {
    guard let stream = unsafe opendir(path) else { return [] }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let text = unsafe UnsafeRawPointer(entry).advanced(by: offset)
      let name = unsafe String(cString: text.assumingMemoryBound(to: CChar.self))
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The names in a folder below this one, in order.
  func names(_ folder: String) -> [String] { Self.names(in: "\(path)/\(folder)") }

  /// The permissions of a file or folder, `nil` if there is none.
  func permissions(_ name: String) -> Int? {
    var status = stat()
    guard unsafe lstat("\(path)/\(name)", &status) == 0 else { return nil }
    return Int(status.st_mode & 0o777)
  }

  /// Writes a file.
  func save(_ text: String, as name: String) {
    guard let file = unsafe fopen("\(path)/\(name)", "wb") else { return }
    unsafe _ = fputs(text, file)
    unsafe _ = fclose(file)
  }

  /// The first line of a file, `nil` if there is none.
  func text(_ name: String) -> String? {
    guard let file = unsafe fopen("\(path)/\(name)", "rb") else { return nil }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(file), byte >= 0 {
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Makes a link to a file in the same folder.
  func link(_ name: String, to target: String) {
    unsafe _ = symlink(target, "\(path)/\(name)")
  }
}
