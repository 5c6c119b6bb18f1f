/// A file that a generator makes.
package struct GeneratedFile: Hashable, Sendable {
  /// The path below the root of the package.
  package let path: String

  /// The contents.
  package let text: String

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - path: The path below the root of the package.
  ///   - text: The contents.
  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

// MARK: - On disk

extension [GeneratedFile] {
  /// Returns the paths of files that are not as they would be made.
  ///
  /// - Parameter root: The folder that the paths are below.
  /// - Returns: The paths of files that differ or lack, in the order of the files.
  /// - Throws: An error if a file can't be read.
  package func drifted(root: String) throws(FileFailure) -> [String] {
    var paths: [String] = []
    for file in self {
      let text = try SystemFiles.text(ofFile: "\(root)/\(file.path)")
      if text.map({ !$0.utf8.elementsEqual(file.text.utf8) }) ?? true {
        paths.append(file.path)
      }
    }
    return paths
  }

  /// Writes the files that differ, and makes the folders that they lie in.
  ///
  /// - Parameter root: The folder that the paths are below.
  /// - Returns: The paths of what was changed.
  /// - Throws: An error if a file can't be read or written.
  package func update(root: String) throws(FileFailure) -> [String] {
    let drifted = try drifted(root: root)
    for file in self where drifted.contains(file.path) {
      let path = "\(root)/\(file.path)"
      SystemFiles.makeFolder(
        path.split(separator: "/", omittingEmptySubsequences: false)
          .dropLast().joined(separator: "/")
      )
      try SystemFiles.save(file.text, toFile: path)
    }
    return drifted
  }
}
