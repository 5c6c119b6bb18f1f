/// What kind of file a descriptor stands for, how long it is and who may use it.
package struct FileStatus: Hashable, Sendable {
  /// Whether it is a regular file.
  package let isRegularFile: Bool

  /// Whether it is a folder.
  package let isFolder: Bool

  /// The length in bytes.
  package let length: Int

  /// The permission bits, such as 0o600.
  package let permissions: UInt16

  /// The number of the device and that of the file on it, which tell files apart.
  package let identity: [UInt64]

  /// Creates a status.
  ///
  /// - Parameters:
  ///   - isRegularFile: Whether it is a regular file.
  ///   - isFolder: Whether it is a folder.
  ///   - length: The length in bytes.
  ///   - permissions: The permission bits.
  ///   - identity: The number of the device and that of the file on it.
  package init(
    isRegularFile: Bool,
    isFolder: Bool,
    length: Int,
    permissions: UInt16,
    identity: [UInt64]
  ) {
    self.isRegularFile = isRegularFile
    self.isFolder = isFolder
    self.length = length
    self.permissions = permissions
    self.identity = identity
  }
}
