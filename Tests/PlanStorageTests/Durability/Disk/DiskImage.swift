/// All that a disk has after a crash or an orderly end.
struct DiskImage: Hashable, Sendable {
  static let root = 0

  /// The names in each folder that can be reached.
  var folders: [Int: [String: Int]] = [root: [:]]

  /// The bytes of each file that can be reached.
  var files: [Int: [UInt8]] = [:]

  /// The bytes of all files, of whatever name, one behind the other.
  var allBytes: [[UInt8]] { Array(files.values) }

  /// Returns the number of a file in a folder by its path.
  func file(at path: [String]) -> Int? {
    var node = Self.root
    for name in path {
      guard let next = folders[node]?[name] else { return nil }
      node = next
    }
    return files[node] == nil ? nil : node
  }

  /// Returns the names in a folder by its path.
  func names(at path: [String]) -> [String] {
    var node = Self.root
    for name in path {
      guard let next = folders[node]?[name] else { return [] }
      node = next
    }
    return folders[node].map { Array($0.keys) } ?? []
  }
}

extension DiskImage {
  /// Returns whether any file has any of the texts.
  func holds(anyOf texts: [String]) -> Bool {
    let patterns = texts.map { Array($0.utf8) }
    return files.values.contains { bytes in
      patterns.contains { Self.position(of: $0, in: bytes) != nil }
    }
  }

  static func position(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    return (0...(bytes.count - pattern.count)).first { start in
      bytes[start] == first
        && bytes[start..<(start + pattern.count)].elementsEqual(pattern)
    }
  }
}
