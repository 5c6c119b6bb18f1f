/// Files that a generator makes and can hold against those that are there.
package protocol GeneratedFiles {
  /// Returns the paths of files that are not as they would be made.
  ///
  /// - Parameter root: The folder that the paths are below.
  /// - Returns: The paths of files that differ, lack, or should not be there.
  /// - Throws: An error if a file can't be read.
  func drifted(root: String) throws(FileFailure) -> [String]

  /// Writes the files that differ, and makes the folders that they lie in.
  ///
  /// - Parameter root: The folder that the paths are below.
  /// - Returns: The paths of what was changed.
  /// - Throws: An error if a file can't be read or written.
  func update(root: String) throws(FileFailure) -> [String]
}

extension [GeneratedFile]: GeneratedFiles {}
