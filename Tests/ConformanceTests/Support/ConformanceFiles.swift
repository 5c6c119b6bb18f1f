import PlanCodec

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The suites of vectors in the documentation.
enum ConformanceFiles {
  /// The file can't be read.
  struct Unreadable: Error {
    let name: String
  }

  /// The names of the suites, in order.
  static let names: [String] = {
    var names: [String] = []
    let opened = unsafe opendir(folder)
    guard let directory = unsafe opened else { return [] }
    defer { unsafe _ = closedir(directory) }
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".json") { names.append(name) }
    }
    return names.sorted()
  }()

  /// Returns the vectors of a suite.
  static func vectors(of name: String) throws -> [JSONValue] {
    let suite = try JSONValue(parsing: bytes(of: name))
    guard let vectors = suite["vectors"]?.elements else { throw Unreadable(name: name) }
    return vectors
  }

  /// Returns a whole document of a version of the format.
  static func fixture(_ name: String) throws -> JSONValue {
    try JSONValue(parsing: bytes(of: "fixtures/\(name)"))
  }

  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/") + "/Documentation/Conformance"

  private static func bytes(of name: String) throws -> [UInt8] {
    let opened = unsafe fopen("\(folder)/\(name)", "rb")
    guard let file = unsafe opened else { throw Unreadable(name: name) }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe getc(file)
      guard byte >= 0 else { return bytes }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
  }
}
