/// An open folder whose files are read and replaced as a whole.
///
/// A file is never changed in place. Its new contents are written beside it, brought to the
/// disk, and then take its place in one step: whoever reads it, even after a crash or a power
/// cut, finds the old file or the new one and never a part.
///
/// ```swift
/// let folder = try FileFolder(at: "/srv/plans")
/// try folder.replace(file: "plan-1.json", with: bytes)
/// let read = try folder.bytes(ofFile: "plan-1.json", limit: 1_000_000)
/// ```
///
/// The folder is opened once and names are looked up below it, so that a path that is moved
/// or a link that is planted leads nowhere else. Calls wait for the disk; make them where a
/// thread may wait.
///
/// Not promised: locks on network file systems, and that removed contents can't be recovered
/// from the disk. Files are not encrypted.
///
/// ## Topics
///
/// ### Opening a folder
/// - ``init(at:audience:isCreatedIfMissing:)``
/// - ``FolderAudience``
///
/// ### Reading
/// - ``bytes(ofFile:limit:)``
/// - ``names()``
/// - ``readFile(at:limit:)``
///
/// ### Changing
/// - ``replace(file:with:)``
/// - ``remove(file:)``
public final class FileFolder: Sendable {
  /// The beginning of the names of files that are being written.
  static let temporaryPrefix = ".replacing-"

  let operations: any FileOperations
  let descriptor: Int32
  let audience: FolderAudience

  /// Opens a folder, and creates it if that is wanted.
  ///
  /// Files that a process left half written are removed, if no other process has the folder
  /// open. Permissions of a folder that was there are left as they are.
  ///
  /// - Parameters:
  ///   - path: The path of the folder. The folder that holds it must exist.
  ///   - audience: Who may read what is created, by default the owner alone.
  ///   - isCreatedIfMissing: Whether to create the folder if it is not there.
  /// - Throws: `FileError` if the folder can't be opened or created.
  public convenience init(
    at path: String,
    audience: FolderAudience = .owner,
    isCreatedIfMissing: Bool = true
  ) throws(FileError) {
    try self.init(
      at: path,
      audience: audience,
      isCreatedIfMissing: isCreatedIfMissing,
      operations: SystemFileOperations()
    )
  }

  /// Opens a folder through operations that may be made to fail.
  ///
  /// - Parameters:
  ///   - path: The path of the folder.
  ///   - audience: Who may read what is created.
  ///   - isCreatedIfMissing: Whether to create the folder if it is not there.
  ///   - operations: The calls to the system.
  /// - Throws: `FileError` if the folder can't be opened or created.
  package init(
    at path: String,
    audience: FolderAudience,
    isCreatedIfMissing: Bool,
    operations: any FileOperations
  ) throws(FileError) {
    self.operations = operations
    self.audience = audience
    let path = try FolderPath(path)
    descriptor = try path.open(
      creatingFor: isCreatedIfMissing ? audience : nil,
      with: operations
    )
    sweep()
  }

  deinit {
    try? operations.close(descriptor)
  }

  /// Removes what others left half written, unless another process may still be writing.
  ///
  /// Each open folder holds a shared lock; holding it alone means to be the only one.
  private func sweep() {
    if (try? operations.lockAlone(descriptor)) != nil {
      let names = (try? operations.names(in: descriptor)) ?? []
      for name in names where name.utf8.starts(with: Self.temporaryPrefix.utf8) {
        try? operations.remove(name, in: descriptor)
      }
    }
    try? during(.open) { () throws(SystemFailure) in
      try operations.lockShared(descriptor)
    }
  }
}
