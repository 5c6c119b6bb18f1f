// The only file of the generators that calls the C library, and the only one with unsafe
// calls.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Files by their paths, read and written whole.
package enum SystemFiles {
  /// Returns the contents of a file.
  ///
  /// - Parameter path: The path of the file.
  /// - Returns: The text, `nil` if there is no such file.
  /// - Throws: An error if the file is there and can't be read.
  package static func text(ofFile path: String) throws(FileFailure) -> String? {
    guard let file = unsafe fopen(path, "rb") else {
      if errno == ENOENT { return nil }
      throw FileFailure(path: path, operation: "open", number: errno)
    }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = unsafe fread(buffer.baseAddress, 1, buffer.count, file)
      }
      guard !piece.isEmpty else { break }
      bytes += piece
    }
    guard unsafe ferror(file) == 0 else {
      throw FileFailure(path: path, operation: "read", number: errno)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a file in place of any other at its path.
  ///
  /// - Parameters:
  ///   - text: The contents.
  ///   - path: The path of the file, whose folder is there.
  /// - Throws: An error if the file can't be written.
  package static func save(_ text: String, toFile path: String) throws(FileFailure) {
    guard let file = unsafe fopen(path, "wb") else {
      throw FileFailure(path: path, operation: "create", number: errno)
    }
    let bytes = Array(text.utf8)
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe fwrite(buffer.baseAddress, 1, buffer.count, file)
    }
    guard unsafe fclose(file) == 0, count == bytes.count else {
      throw FileFailure(path: path, operation: "write", number: errno)
    }
  }

  /// Removes a file.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: An error if the file can't be removed.
  package static func remove(_ path: String) throws(FileFailure) {
    guard unsafe unlink(path) == 0 else {
      throw FileFailure(path: path, operation: "remove", number: errno)
    }
  }
}

// MARK: - Folders

extension SystemFiles {
  /// Returns the names in a folder, in the order of their bytes.
  ///
  /// - Parameter path: The path of the folder.
  /// - Returns: The names without `.` and `..`, none if there is no such folder.
  package static func names(inFolder path: String) -> [String] {
    guard let stream = unsafe opendir(path) else { return [] }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      // An entry may be shorter than its type, so the name is not copied as a tuple.
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let text = unsafe UnsafeRawPointer(entry).advanced(by: offset)
      let name = unsafe String(
        validatingCString: text.assumingMemoryBound(to: CChar.self)
      )
      if let name, name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder and those it lies in, where they are not there yet.
  ///
  /// - Parameter path: The path of the folder.
  package static func makeFolder(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for count in parts.indices.dropFirst() {
      unsafe _ = mkdir(parts[...count].joined(separator: "/"), 0o755)
    }
  }
}

// MARK: - Messages

extension SystemFiles {
  /// Writes lines for the person who runs the program.
  ///
  /// - Parameter lines: The lines without line feeds.
  package static func report(_ lines: [String]) {
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    _ = unsafe bytes.withUnsafeBytes { buffer in
      unsafe write(STDERR_FILENO, buffer.baseAddress, buffer.count)
    }
  }
}
