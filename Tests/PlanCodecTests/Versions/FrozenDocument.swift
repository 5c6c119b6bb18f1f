import PlanCodec
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A document of a past version that is kept in the repository and never changes.
struct FrozenDocument: Sendable, CustomTestStringConvertible {
  let folder: String
  let file: String
  let format: String
  let sha256: String
  let canonicalSHA256: String

  var testDescription: String { "\(folder)/\(file)" }

  var bytes: [UInt8] {
    get throws { try Self.bytes(of: folder + "/" + file) }
  }

  /// The documents that the manifest of a folder lists.
  static func all(in folder: String) throws -> [FrozenDocument] {
    let manifest = try JSONValue(parsing: bytes(of: folder + "/manifest.json"))
    return (manifest["documents"]?.elements ?? []).map { entry in
      FrozenDocument(
        folder: folder,
        file: entry["file"]?.text ?? "",
        format: entry["format"]?.text ?? "",
        sha256: entry["sha256"]?.text ?? "",
        canonicalSHA256: entry["canonicalSHA256"]?.text ?? ""
      )
    }
  }

  private struct Missing: Error {}

  private static func bytes(of name: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
      .dropLast(4).joined(separator: "/")
    let path = root + "/Documentation/Conformance/fixtures/" + name
    let opened = unsafe fopen(path, "rb")
    guard let file = unsafe opened else { throw Missing() }
    defer { unsafe _ = fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe getc(file)
      guard byte >= 0 else { return bytes }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
  }
}
